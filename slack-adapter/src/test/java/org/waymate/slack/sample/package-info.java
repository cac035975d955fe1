/// Commands that only tests know, and a desk that answers them.
@NullMarked
package org.waymate.slack.sample;

import org.jspecify.annotations.NullMarked;
