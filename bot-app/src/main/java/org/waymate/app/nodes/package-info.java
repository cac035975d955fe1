/// What only one of several nodes may do at a time.
@NullMarked
package org.waymate.app.nodes;

import org.jspecify.annotations.NullMarked;
