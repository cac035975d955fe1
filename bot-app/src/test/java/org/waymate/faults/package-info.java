/// What can go wrong, done to the packaged program on purpose.
@NullMarked
package org.waymate.faults;

import org.jspecify.annotations.NullMarked;
