package org.waymate.insights;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;

/// What needs a coordinator this week, and how the program goes, in the numbers of the moment at which it is read.
@Component
class BriefLetter implements Letter {

    static final String KIND = "brief";

    private final Gathering gathering;

    BriefLetter(Gathering gathering) {
        this.gathering = gathering;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.INVITED;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        var program = reader.program();
        var figures = gathering.of(program.id(), reader.somebody().id(), reader.here().now());
        return Optional.of(new SummaryMessage(figures, program.name(), reader.here()).brief());
    }
}
