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
import org.waymate.chat.words.Here;
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

    Refusals(Coordinators coordinators, People people, Shapes shapes) {
        this.coordinators = coordinators;
        this.people = people;
        this.shapes = shapes;
    }

    Message message(Asker who, Audience audience) {
        var here = who.here();
        return switch (audience) {
            case COORDINATOR, FOUNDER -> Message.saying(forCoordinators(who));
            case MENTEE -> joining(who, "refused.mentees");
            case MENTOR -> joining(who, "refused.mentors");
            case PARTICIPANT -> joining(who, "refused.participants");
            case ANYONE -> Message.saying(WORDS.say(here, "refused.participants"));
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

    private Message joining(Asker who, String key) {
        var message = Message.saying(WORDS.say(who.here(), key));
        return who instanceof Asker.Participant ? message : message.with(join(who.here()).stream().toList());
    }

    private Optional<Choice> join(Here here) {
        return shapes.coded("join")
                .map(shape -> Choice.of(WORDS.label(here, "join"), Invitation.to(shape.type())).primary());
    }

    private static Optional<Program> program(Asker who) {
        return switch (who) {
            case Asker.Stranger stranger -> stranger.program();
            case Asker.Participant participant -> Optional.of(participant.program());
            case Asker.Coordinator _ -> Optional.empty(); // refused only where their program does not live
        };
    }
}
