package org.waymate.chat;

import java.util.List;
import java.util.Optional;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Problem;
import org.waymate.chat.message.Message;

/// The one door of the core, where every adapter brings what people ask. An adapter translates and never
/// decides: it asks [#opensForm], and then either shows [#form] or shows what [#answer] says.
public interface Desk {

    /// Whether this is answered by a form. Known at once, from the words alone: no database, no waiting.
    boolean opensForm(Visit visit, Asked asked);

    /// The form, in the visitor's language, with what was typed and what is known; or why there is none. One
    /// read of the database; a platform that waits at most three seconds allows it one, and else shows
    /// [#offerForm].
    Opening form(Visit visit, Asked asked);

    /// A message with a button that opens the form.
    Message offerForm(Visit visit, Asked asked);

    /// Does what was asked, in one transaction, and says what came of it. Empty when this interaction was
    /// answered before.
    Optional<Reply> answer(Visit visit, Asked asked);

    /// For a platform without field errors: a message that names each wrong field, with a button that
    /// opens the form again with everything typed.
    Message correcting(Visit visit, Asked asked, Reply.Correct correct);

    /// A field's error in the visitor's language.
    String inWords(Visit visit, Problem problem);

    /// What may be chosen for a living question, at most 25, narrowed by what was typed.
    ///
    /// @param code of the form or command that asks
    List<Phrasebook.Option> options(Visit visit, String code, String question, String typed);
}
