package org.waymate.frontdesk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Asked;
import org.waymate.chat.Form;
import org.waymate.chat.Opening;
import org.waymate.chat.Reply;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Codec;
import org.waymate.chat.message.Message;
import org.waymate.delivery.DigestMark;
import org.waymate.delivery.Digests;

/// What is pressed in a digest is answered there: what came of it stands in the place of its part, and the other parts
/// stay. A mark before the code says that a button stands in a digest.
@Component
class DigestPress {

    private final Digests digests;
    private final Doorkeeper doorkeeper;

    DigestPress(Digests digests, Doorkeeper doorkeeper) {
        this.digests = digests;
        this.doorkeeper = doorkeeper;
    }

    /// A form that a button of a digest opened comes back as from there.
    static Opening opened(Asked asked, Opening opening) {
        return switch (opening) {
            case Opening.Shown(var form) -> new Opening.Shown(mark(asked)
                    .map(mark -> mark.before(form.code()))
                    .filter(code -> code.length() <= Codec.LONGEST)
                    .map(code -> new Form(code, form.title(), form.submit(), form.readers(), form.fields()))
                    .orElse(form));
            case Opening.Instead _ -> opening;
        };
    }

    /// Where it would be more than a message holds, it is told beside it.
    Reply answered(Visit visit, Asked asked, Reply reply) {
        return reply instanceof Reply.Replace(var said)
                ? mark(asked).<Reply>map(mark -> inItsPart(visit, mark, said).<Reply>map(Reply.Replace::new)
                        .orElseGet(() -> new Reply.Tell(said))).orElse(reply)
                : reply;
    }

    private Optional<Message> inItsPart(Visit visit, DigestMark mark, Message said) {
        var who = doorkeeper.asker(visit, Audience.ANYONE);
        return who.inPerson().flatMap(person -> digests.after(mark, person.id(), who.here(), said));
    }

    private static Optional<DigestMark> mark(Asked asked) {
        return switch (asked) {
            case Asked.Pressed(var code) -> DigestMark.read(code);
            case Asked.Submitted(var code, var _) -> DigestMark.read(code);
            case Asked.Picked(var code, var _, var _) -> DigestMark.read(code);
            case Asked.Typed _,Asked.Plain _,Asked.Filled _ -> Optional.empty();
        };
    }
}
