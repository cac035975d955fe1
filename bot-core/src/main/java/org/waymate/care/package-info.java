/// Lets coordinators pause somebody or take them out, and undo it for ten minutes: until then nobody else is told.
@NullMarked
package org.waymate.care;

import org.jspecify.annotations.NullMarked;
