/// What a coordinator tells many at once: drafted, looked at, sent when they press, and put right when it did not arrive.
@NullMarked
package org.waymate.announcements;

import org.jspecify.annotations.NullMarked;
