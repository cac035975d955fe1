package org.waymate.frontdesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.Shapes;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.program.Asker;
import org.waymate.program.Coordinators;
import org.waymate.program.Program;

/// Tells somebody kindly that this is not theirs to do, and who can, or what comes first.
@Component
class Refusals {

    private static final Words WORDS = Words.of(Refusals.class);

    private final Coordinators coordinators;
    private final People people;
    private final Shapes shapes;
    private final InReach inReach;

    Refusals(Coordinators coordinators, People people, Shapes shapes, InReach inReach) {
        this.coordinators = coordinators;
        this.people = people;
        this.shapes = shapes;
        this.inReach = inReach;
    }

    Message message(Asker who, Audience audience) {
        return switch (audience) {
            case COORDINATOR, FOUNDER -> Message.saying(forCoordinators(who));
            case MENTEE -> forOthers(who, "refused.mentees");
            case MENTOR -> forOthers(who, "refused.mentors");
            case PARTICIPANT, ANYONE -> forOthers(who, "refused.participants");
        };
    }

    private Prose forCoordinators(Asker who) {
        var helping = program(who).map(program -> names(program)).orElse(List.of());
        return helping.isEmpty()
                ? WORDS.say(who.here(), "refused.no-coordinator")
                : WORDS.say(who.here(), "refused.coordinators", Map.of("names", helping));
    }

    private List<String> names(Program program) {
        return coordinators.of(program.id()).stream().map(people::get).map(Person::name).toList();
    }

    /// Whoever could join is shown how; the panel says to all others what is theirs.
    private Message forOthers(Asker who, String key) {
        var here = who.here();
        var join = join(who);
        return Message.saying(WORDS.say(here, key, Map.of("joins", join.isPresent())))
                .with(join
                        .orElseGet(() -> Choice.of(WORDS.label(here, "home.open"), new HomeCommand.Home())));
    }

    private Optional<Choice> join(Asker who) {
        return shapes.coded("join").filter(shape -> inReach.has(who.visit(), shape)).map(
                shape -> Choice.of(WORDS.label(who.here(), "join"), Invitation.to(shape.type())).primary());
    }

    private static Optional<Program> program(Asker who) {
        return switch (who) {
            case Asker.Stranger stranger -> stranger.program();
            case Asker.Participant participant -> Optional.of(participant.program());
            case Asker.Coordinator _ -> Optional.empty(); // refused only where their program does not live
        };
    }
}
