/// A good word for the next meeting.
@org.jspecify.annotations.NullMarked
package org.waymate.example.tip;
