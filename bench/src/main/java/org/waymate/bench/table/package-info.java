/// Whether the outbox stays quick after many messages.
@NullMarked
package org.waymate.bench.table;

import org.jspecify.annotations.NullMarked;
