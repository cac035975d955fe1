/// Sentences from the bundles, in the reader's language, with people's words safely inside.
@NullMarked
package org.waymate.chat.words;

import org.jspecify.annotations.NullMarked;
