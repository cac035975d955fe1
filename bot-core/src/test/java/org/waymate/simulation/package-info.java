/// Whole programs, lived through from a seed in a world where everything fails that may fail, and checked afterwards by
/// laws that share no code with the core.
@NullMarked
package org.waymate.simulation;

import org.jspecify.annotations.NullMarked;
