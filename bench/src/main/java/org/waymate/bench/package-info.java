/// How fast the program is beside others, as one table of ratios.
@NullMarked
package org.waymate.bench;

import org.jspecify.annotations.NullMarked;
