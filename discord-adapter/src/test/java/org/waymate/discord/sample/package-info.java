/// A few commands that ask every kind of question, and a desk that answers them.
@NullMarked
package org.waymate.discord.sample;

import org.jspecify.annotations.NullMarked;
