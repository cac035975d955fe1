/// How soon people are answered while much is being sent.
@NullMarked
package org.waymate.bench.ack;

import org.jspecify.annotations.NullMarked;
