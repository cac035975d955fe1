/// A small program of its own, with a command for every kind of question and a message with every part: the
/// playground is tested against this, and knows nothing of it.
@NullMarked
package org.waymate.web.campus;

import org.jspecify.annotations.NullMarked;
