/// Keeps what mentees want to reach, for their eyes alone.
@NullMarked
package org.waymate.goals;

import org.jspecify.annotations.NullMarked;
