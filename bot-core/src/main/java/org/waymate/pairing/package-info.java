/// Brings a mentee and a mentor together: asks one mentor at a time, keeps whoever waits in order, and introduces the two.
@NullMarked
package org.waymate.pairing;

import org.jspecify.annotations.NullMarked;
