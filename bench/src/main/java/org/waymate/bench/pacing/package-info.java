/// How near we come to what a platform allows, and how often it says no.
@NullMarked
package org.waymate.bench.pacing;

import org.jspecify.annotations.NullMarked;
