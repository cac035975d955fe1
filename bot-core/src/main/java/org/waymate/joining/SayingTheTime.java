package org.waymate.joining;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.people.Moved;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment;
import org.waymate.program.Role;

/// Whose platform tells no time zone is supposed to live by the program's clock, and is asked whether that is right.
@Component
class SayingTheTime {

    private static final Words WORDS = Words.of(SayingTheTime.class);

    private final ApplicationEventPublisher events;

    SayingTheTime(ApplicationEventPublisher events) {
        this.events = events;
    }

    /// @param supposed by which clock they seem to live
    static Message asked(Message message, Enrolment part, ZoneId supposed, Here here) {
        var now = Map.of("time", timeIn(supposed, here));
        return message.and(new Part.Paragraph(WORDS.say(here, "clock", now))).with(
                Choice.of(WORDS.label(here, "clock.yes"), new JoiningCommand.ClockIsRight(part.id())),
                Choice.of(WORDS.label(here, "clock.no"),
                        Invitation.to(JoiningCommand.ClockIsWrong.class).with("part", part.id())));
    }

    Message right(Asker.Participant who) {
        return going(who, WORDS.say(who.here(), "clock.right",
                Map.of("time", timeIn(who.person().zone(), who.here()))));
    }

    Message wrong(Asker.Participant who, ZoneId zone) {
        if (!who.person().zone().equals(zone)) {
            who.person().livesIn(zone);
            events.publishEvent(new Moved(who.person().id()));
        }
        return going(who, WORDS.say(who.here(), "clock.changed",
                Map.of("time", timeIn(zone, who.here()), "zone", zone)));
    }

    private static Message going(Asker.Participant who, Prose said) {
        return Message.saying(said).with(Optional.of(who.enrolment()).filter(SayingTheTime::seeks)
                .map(_ -> JoiningButtons.ask(who.here())).stream().toList());
    }

    private static boolean seeks(Enrolment part) {
        return part.role() == Role.MENTEE;
    }

    private static LocalTime timeIn(ZoneId zone, Here here) {
        return LocalTime.ofInstant(here.now(), zone);
    }
}
