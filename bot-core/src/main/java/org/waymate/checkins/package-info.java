/// Asks each of a pair how it goes, on their own clock, and keeps still when nobody answers.
@NullMarked
package org.waymate.checkins;

import org.jspecify.annotations.NullMarked;
