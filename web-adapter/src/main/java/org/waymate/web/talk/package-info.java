/// Who can be played, what was said where, and how it reaches the desk.
@NullMarked
package org.waymate.web.talk;

import org.jspecify.annotations.NullMarked;
