@NullMarked
package org.waymate.app.nodes;

import org.jspecify.annotations.NullMarked;
