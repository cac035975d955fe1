/// Says who runs a program, and lets them hand it on.
@NullMarked
package org.waymate.coordinating;

import org.jspecify.annotations.NullMarked;
