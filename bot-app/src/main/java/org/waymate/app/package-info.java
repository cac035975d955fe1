/// Starts the program, and says in plain words why it cannot.
@NullMarked
package org.waymate.app;

import org.jspecify.annotations.NullMarked;
