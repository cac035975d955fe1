/// Brings who needs help, worries or has a problem to a coordinator, and shows whom to call meanwhile.
@NullMarked
package org.waymate.concerns;

import org.jspecify.annotations.NullMarked;
