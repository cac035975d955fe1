/// Translates between Slack and the core, and decides nothing.
@NullMarked
package org.waymate.slack;

import org.jspecify.annotations.NullMarked;
