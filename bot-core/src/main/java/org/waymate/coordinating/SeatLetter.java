package org.waymate.coordinating;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.people.People;
import org.waymate.people.PersonId;
import org.waymate.program.Coordinators;

/// Tells somebody that they run a program now, and who said so.
@Component
class SeatLetter implements Letter {

    static final String KIND = "coordinator-seat";

    private static final Words WORDS = Words.of(SeatLetter.class);

    private final Coordinators coordinators;
    private final People people;

    SeatLetter(Coordinators coordinators, People people) {
        this.coordinators = coordinators;
        this.people = people;
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
        var by = people.get(new PersonId(ShortId.read(subject).orElseThrow()));
        return coordinators.seats(reader.program().id(), reader.somebody().id())
                ? Optional.of(Message.saying(WORDS.say(reader.here(), "seated.you",
                        Map.of("program", reader.program().name(), "by", by.name()))))
                : Optional.empty();
    }
}
