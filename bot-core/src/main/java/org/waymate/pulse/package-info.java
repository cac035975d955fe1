/// Asks whether people feel that they belong, and forgets who said what.
@NullMarked
package org.waymate.pulse;

import org.jspecify.annotations.NullMarked;
