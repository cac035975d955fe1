/// Whoever no visitor plays lives on: answers what the bot asks, some hours later, by the buttons that stand there.
@NullMarked
package org.waymate.web.others;

import org.jspecify.annotations.NullMarked;
