/// Who is asking, may they, and which room answers.
@NullMarked
package org.waymate.frontdesk;

import org.jspecify.annotations.NullMarked;
