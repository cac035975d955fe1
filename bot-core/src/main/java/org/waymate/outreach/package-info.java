/// Brings coordinators and those who take part together: a kind word that I bring, or the way to write to somebody.
@NullMarked
package org.waymate.outreach;

import org.jspecify.annotations.NullMarked;
