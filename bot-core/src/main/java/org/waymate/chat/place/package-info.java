/// Where a conversation takes place: platforms, spaces, channels, and how a platform knows a person.
@NullMarked
package org.waymate.chat.place;

import org.jspecify.annotations.NullMarked;
