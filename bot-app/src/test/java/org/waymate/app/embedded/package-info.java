@NullMarked
package org.waymate.app.embedded;

import org.jspecify.annotations.NullMarked;
