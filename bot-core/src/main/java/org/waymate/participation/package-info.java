/// Lets people change their mind: what they said of themselves, how many mentees they take, a break, going.
@NullMarked
package org.waymate.participation;

import org.jspecify.annotations.NullMarked;
