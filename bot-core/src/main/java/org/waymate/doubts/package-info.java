/// Messages to people that may not have arrived: a coordinator reads whom they were for, and says whether they leave
/// again.
@NullMarked
package org.waymate.doubts;

import org.jspecify.annotations.NullMarked;
