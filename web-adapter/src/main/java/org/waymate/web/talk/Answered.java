package org.waymate.web.talk;

import java.util.Map;
import org.waymate.chat.Form;

/// What the page does next, after somebody asked something.
public sealed interface Answered {

    /// Nothing: what came of it stands in the transcript.
    record Said() implements Answered {}

    record Opens(Form form) implements Answered {}

    /// The form stays open, with an error at each of these fields.
    record Corrected(Map<String, String> errors) implements Answered {}
}
