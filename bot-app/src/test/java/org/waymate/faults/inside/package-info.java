/// What the packaged program has beside it while it is drilled: a kind of message, a way to ask for it, and places at
/// which it stands still to be killed.
@NullMarked
package org.waymate.faults.inside;

import org.jspecify.annotations.NullMarked;
