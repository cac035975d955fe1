/// Begins again after the database was put back from a backup: what may have been sent already waits for a coordinator.
@NullMarked
package org.waymate.recovering;

import org.jspecify.annotations.NullMarked;
