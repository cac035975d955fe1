package org.waymate.outreach;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.pairing.Matches;
import org.waymate.people.Naming;
import org.waymate.program.Enrolments;

/// A kind word about those whom somebody is matched with: it says neither who asked for it nor why.
@Component
class NudgeLetter implements Letter {

    static final String KIND = "nudge";

    private static final Words WORDS = Words.of(NudgeLetter.class);

    private final Nudges nudges;
    private final Matches matches;
    private final Enrolments enrolments;
    private final Naming naming;

    NudgeLetter(Nudges nudges, Matches matches, Enrolments enrolments, Naming naming) {
        this.nudges = nudges;
        this.matches = matches;
        this.enrolments = enrolments;
        this.naming = naming;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.ANNOUNCEMENT;
    }

    /// Empty when nobody is with them any more.
    @Override
    public Optional<Message> word(String subject, Reader reader) {
        var whom = enrolments.get(nudges.of(subject).whom());
        var names = matches.activeOf(whom.id()).stream()
                .map(match -> enrolments.get(match.other(whom.id())).person())
                .map(other -> naming.of(other, reader.somebody().id())).toList();
        return names.isEmpty() || whom.hasLeft()
                ? Optional.empty()
                : Optional.of(Message.saying(WORDS.say(reader.here(), "nudge",
                        Map.of("names", names, "program", reader.program().name()))));
    }
}
