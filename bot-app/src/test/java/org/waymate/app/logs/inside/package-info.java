/// Lies beside the packaged program in `LogsIT`.
@NullMarked
package org.waymate.app.logs.inside;

import org.jspecify.annotations.NullMarked;
