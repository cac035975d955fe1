/// A Slack that keeps its limits, and says so when we break one.
@NullMarked
package org.waymate.slack.fake;

import org.jspecify.annotations.NullMarked;
