/// Translates between Discord and the core, and decides nothing.
@NullMarked
package org.waymate.discord;

import org.jspecify.annotations.NullMarked;
