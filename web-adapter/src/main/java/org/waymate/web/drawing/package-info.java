/// Draws messages and forms for the browser. Knows nobody and keeps nothing.
@NullMarked
package org.waymate.web.drawing;

import org.jspecify.annotations.NullMarked;
