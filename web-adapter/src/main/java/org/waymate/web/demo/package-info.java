/// Makes the demo program by playing a script through the same door as everybody, with the clock turned.
@NullMarked
package org.waymate.web.demo;

import org.jspecify.annotations.NullMarked;
