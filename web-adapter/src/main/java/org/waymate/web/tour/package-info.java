/// Leads a visitor through the program in a few clicks, on the page itself and by its own buttons.
@NullMarked
package org.waymate.web.tour;

import org.jspecify.annotations.NullMarked;
