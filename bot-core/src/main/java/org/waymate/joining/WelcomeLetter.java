package org.waymate.joining;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.program.Enrolments;

/// The first direct message, right after joining: this is where the bot will write.
@Component
class WelcomeLetter implements Letter {

    static final String KIND = "welcome";

    private static final Words WORDS = Words.of(WelcomeLetter.class);

    private final Enrolments enrolments;
    private final Offering offering;

    WelcomeLetter(Enrolments enrolments, Offering offering) {
        this.enrolments = enrolments;
        this.offering = offering;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.AWAITED;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        var enrolment = enrolments.of(subject);
        var here = reader.here();
        var given = Map.of("name", reader.somebody().name(), "program", reader.program().name());
        var hello = Message.saying(WORDS.say(here, "welcome", given));
        return Optional.of(switch (enrolment.role()) {
            case MENTOR -> hello.and(JoiningReplies.hearing(here, "welcome.mentor", reader.program(),
                    offering.hearBy(reader.program(), enrolment)));
            case MENTEE ->
                hello.and(WORDS.say(here, "welcome.mentee", given)).with(JoiningButtons.ask(here));
        });
    }
}
