/// Shows coordinators what people will read, before anybody does.
@NullMarked
package org.waymate.trying;

import org.jspecify.annotations.NullMarked;
