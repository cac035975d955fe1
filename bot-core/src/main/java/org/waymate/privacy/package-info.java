/// Says who can see what about somebody, hands it to them, and forgets them.
@NullMarked
package org.waymate.privacy;

import org.jspecify.annotations.NullMarked;
