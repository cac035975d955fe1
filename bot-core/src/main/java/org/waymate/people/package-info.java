/// Who people are, whatever platform they write from: their name, language and time zone, and where they can be reached.
@NullMarked
package org.waymate.people;

import org.jspecify.annotations.NullMarked;
