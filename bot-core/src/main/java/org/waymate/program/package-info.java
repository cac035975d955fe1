/// The program itself: its days, its rhythm, who takes part in it and as what.
@NullMarked
package org.waymate.program;

import org.jspecify.annotations.NullMarked;
