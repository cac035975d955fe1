/// The journey of a program, from setting it up to the summary: the packaged jar in a process of its own, spoken
/// to by each real way in.
@NullMarked
package org.waymate.journey;

import org.jspecify.annotations.NullMarked;
