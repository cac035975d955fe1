package org.waymate.frontdesk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Asked;
import org.waymate.chat.Reply;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Audience;
import org.waymate.chat.message.Message;
import org.waymate.delivery.DigestMark;
import org.waymate.insights.BriefMark;
import org.waymate.insights.Briefing;

/// What is pressed in a brief is answered there: what came of it stands in the place of its line, and the other lines
/// stay. A mark before the code says that a button stands in a brief.
@Component
class BriefPress {

    private final Briefing briefing;
    private final Doorkeeper doorkeeper;

    BriefPress(Briefing briefing, Doorkeeper doorkeeper) {
        this.briefing = briefing;
        this.doorkeeper = doorkeeper;
    }

    Reply answered(Visit visit, Asked asked, Reply reply) {
        return asked instanceof Asked.Pressed(var code) && reply instanceof Reply.Replace(var said)
                ? BriefMark.read(DigestMark.bare(code)).flatMap(mark -> inItsLine(visit, mark, said))
                        .<Reply>map(Reply.Replace::new).orElse(reply)
                : reply;
    }

    private Optional<Message> inItsLine(Visit visit, BriefMark mark, Message said) {
        var who = doorkeeper.asker(visit, Audience.COORDINATOR);
        return who.inPerson().flatMap(person -> briefing.after(mark, person.id(), who.here(), said));
    }
}
