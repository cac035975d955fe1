/// The closed model of what the bot shows: no platform can be asked for more than this.
@NullMarked
package org.waymate.chat.message;

import org.jspecify.annotations.NullMarked;
