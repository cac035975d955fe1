package org.waymate.participation;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.pairing.Match;
import org.waymate.people.People;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;

/// Tells one of two that the other takes a break. No reason is given: none was asked for.
@Component
class BreakLetter implements Letter {

    static final String KIND = "break";

    private static final Words WORDS = Words.of(BreakLetter.class);

    private final Enrolments enrolments;
    private final People people;

    BreakLetter(Enrolments enrolments, People people) {
        this.enrolments = enrolments;
        this.people = people;
    }

    static String subject(Match match, Enrolment who) {
        return ShortId.write(match.id().value()) + "/" + ShortId.write(who.id().value());
    }

    static String occurrence(Match match, Enrolment who) {
        return subject(match, who) + "/" + who.pausedUntil().orElseThrow();
    }

    static EnrolmentId who(String subject) {
        return new EnrolmentId(ShortId.read(subject.split("/", -1)[1]).orElseThrow());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.AWAITED;
    }

    /// When it is over it says so where it stands.
    @Override
    public Optional<Message> word(String subject, Reader reader) {
        var who = enrolments.get(who(subject));
        var name = people.get(who.person()).name();
        return Optional.of(Message.saying(who.pausedUntil()
                .map(day -> WORDS.say(reader.here(), "break", Map.of("name", name, "day", day)))
                .orElseGet(() -> WORDS.say(reader.here(), "break.over", Map.of("name", name)))));
    }
}
