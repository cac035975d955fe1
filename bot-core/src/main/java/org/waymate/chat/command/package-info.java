/// What can be asked: commands as records, and everything that is derived from them.
@NullMarked
package org.waymate.chat.command;

import org.jspecify.annotations.NullMarked;
