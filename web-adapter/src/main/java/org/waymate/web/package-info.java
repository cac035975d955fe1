/// Translates between the browser and the core, and decides nothing.
@NullMarked
package org.waymate.web;

import org.jspecify.annotations.NullMarked;
