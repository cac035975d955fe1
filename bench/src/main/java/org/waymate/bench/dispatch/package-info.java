/// What is due is sent: ours beside Quartz and db-scheduler.
@NullMarked
package org.waymate.bench.dispatch;

import org.jspecify.annotations.NullMarked;
