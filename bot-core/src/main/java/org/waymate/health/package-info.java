/// Says in words whether the bot itself is well.
@NullMarked
package org.waymate.health;

import org.jspecify.annotations.NullMarked;
