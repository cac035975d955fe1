/// A command with more questions than any feature has.
@NullMarked
package org.waymate.testing.many;

import org.jspecify.annotations.NullMarked;
