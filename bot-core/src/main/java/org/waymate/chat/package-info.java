/// The seam's words: who speaks, what is said to them, and what a platform must be able to do. Knows nobody and no feature.
@NullMarked
package org.waymate.chat;

import org.jspecify.annotations.NullMarked;
