package org.waymate.checkins;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Mention;
import org.waymate.chat.words.Words;
import org.waymate.people.Naming;

/// How often somebody is asked about one match, with what they can choose instead.
@Component
class PaceRow {

    private static final Words WORDS = Words.of(PaceRow.class);

    private final Rhythms rhythms;
    private final Counterparts counterparts;
    private final Naming naming;

    PaceRow(Rhythms rhythms, Counterparts counterparts, Naming naming) {
        this.rhythms = rhythms;
        this.counterparts = counterparts;
        this.naming = naming;
    }

    /// Beneath the check-in that asks for it.
    Optional<Part.Row> of(CheckIn checkIn, Here here) {
        if (!checkIn.mayPace()) {
            return Optional.empty();
        }
        Function<Pace, Command> says = pace -> new CheckInCommand.SayPace(checkIn.id(), pace);
        var name = naming.of(counterparts.of(checkIn), checkIn.person());
        return checkIn.saidPace().isPresent()
                ? rhythms.findByMatchAndPerson(checkIn.match(), checkIn.person())
                        .map(rhythm -> row(rhythm, name, says, here))
                : Optional.of(new Part.Row(WORDS.say(here, "pace.ask", Map.of("name", name)),
                        Arrays.stream(Pace.values()).map(pace -> choice(pace, says, here)).toList()));
    }

    Part.Row of(Rhythm rhythm, Here here) {
        return row(rhythm, naming.of(counterparts.of(rhythm.match(), rhythm.person()), rhythm.person()),
                pace -> new RhythmCommand.SayOften(rhythm.match(), pace), here);
    }

    private static Part.Row row(Rhythm rhythm, Mention name, Function<Pace, Command> says, Here here) {
        return new Part.Row(
                WORDS.say(here, "pace",
                        Map.of("name", name, "pace", rhythm.pace(), "due", rhythm.nextDue().isPresent(),
                                "day", rhythm.nextDay())),
                choices(rhythm.pace(), says, here));
    }

    private static List<Choice> choices(Pace now, Function<Pace, Command> says, Here here) {
        return Arrays.stream(Pace.values()).filter(pace -> pace != now)
                .map(pace -> choice(pace, says, here)).toList();
    }

    private static Choice choice(Pace pace, Function<Pace, Command> says, Here here) {
        return Choice.of(Phrasebook.label(pace, here.locale()), says.apply(pace));
    }
}
