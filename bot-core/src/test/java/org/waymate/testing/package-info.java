/// What the tests of every module share.
@NullMarked
package org.waymate.testing;

import org.jspecify.annotations.NullMarked;
