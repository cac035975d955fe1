/// The real core on a real database, with people in it and a platform that does nothing.
@NullMarked
package org.waymate.bench.core;

import org.jspecify.annotations.NullMarked;
