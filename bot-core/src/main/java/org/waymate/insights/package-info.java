/// Shows coordinators what needs them, and how the program goes: in numbers, in a picture and in a table.
@NullMarked
package org.waymate.insights;

import org.jspecify.annotations.NullMarked;
