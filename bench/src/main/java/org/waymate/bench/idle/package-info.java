/// What a program asks of its database while nothing happens.
@NullMarked
package org.waymate.bench.idle;

import org.jspecify.annotations.NullMarked;
