/// How people come into a program: a mentee at once, a mentor when a coordinator has approved.
@NullMarked
package org.waymate.joining;

import org.jspecify.annotations.NullMarked;
