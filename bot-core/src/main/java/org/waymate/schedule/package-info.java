/// The one place that Quartz knows: it wakes the sweeps, a minute at a time.
@NullMarked
package org.waymate.schedule;

import org.jspecify.annotations.NullMarked;
