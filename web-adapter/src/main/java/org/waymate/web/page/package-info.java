/// The page itself: what a visitor sees, and what comes back from it.
@NullMarked
package org.waymate.web.page;

import org.jspecify.annotations.NullMarked;
