/// The playground's clock, and turning it: a week's jump is a week lived.
@NullMarked
package org.waymate.web.clock;

import org.jspecify.annotations.NullMarked;
