package org.waymate.insights;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.message.Message;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.program.OnBrief.Onlooker;

/// What needs a coordinator this week, and how the program goes, in the numbers of the moment at which it is read.
@Component
class BriefLetter implements Letter {

    static final String KIND = "brief";

    private final Briefs briefs;
    private final Briefing briefing;

    BriefLetter(Briefs briefs, Briefing briefing) {
        this.briefs = briefs;
        this.briefing = briefing;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.ANNOUNCEMENT;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        var who = new Onlooker(reader.somebody().id(), reader.program(), reader.here());
        var brief = ShortId.read(subject).map(BriefId::new).flatMap(briefs::findById)
                .orElseGet(() -> briefing.make(who));
        return Optional.of(briefing.brief(brief, who));
    }
}
