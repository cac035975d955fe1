/// What the bot says unasked: written down in the transaction that decided it, worded when it leaves, once and at a waking hour.
@NullMarked
package org.waymate.delivery;

import org.jspecify.annotations.NullMarked;
