package org.waymate.program;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.people.People;
import org.waymate.people.Person;

/// What a coordinator reads before a program opens for joining, and after.
@Component
public class OpeningReplies {

    private static final Words WORDS = Words.of(OpeningReplies.class);

    private final Coordinators coordinators;
    private final People people;

    OpeningReplies(Coordinators coordinators, People people) {
        this.coordinators = coordinators;
        this.people = people;
    }

    public static Choice open(Here here) {
        return Choice.of(WORDS.label(here, "open"), new ProgramCommand.OpenForJoining()).primary();
    }

    static Choice tryIt(Here here) {
        return Choice.of(WORDS.label(here, "try"), new TryCommand.TryOnMe());
    }

    static Choice writeHelpCard(Here here) {
        return Choice.of(WORDS.label(here, "open.help-card"),
                Invitation.to(ProgramCommand.EditProgram.class)).primary();
    }

    /// What will happen, and to whom.
    Message sure(Asker.Coordinator who) {
        var here = who.here();
        var program = who.program();
        return Message.saying(WORDS.say(here, "open.sure", Map.of("program", program.name())))
                .and(WORDS.say(here, "open.sure.all"))
                .and(WORDS.say(here, "open.sure.coordinators", Map.of("names", names(program))))
                .and(WORDS.say(here, "open.sure.rhythm", ProgramCard.rhythmInWords(program)))
                .with(Choice.of(WORDS.label(here, "open.now"), new ProgramCommand.OpenNow(program.id()))
                        .primary(),
                        Choice.of(WORDS.label(here, "open.not-yet"),
                                new ProgramCommand.NotYet(program.id())));
    }

    Message came(Asker.Coordinator who, OpeningForJoining.Outcome outcome) {
        return switch (outcome) {
            case OpeningForJoining.Opened() -> say(who, "opened").and(WORDS.say(who.here(), "opened.next"))
                    .and(WORDS.say(who.here(), "setup.next"));
            case OpeningForJoining.InTheWay inTheWay -> instead(who, inTheWay);
        };
    }

    Message instead(Asker.Coordinator who, OpeningForJoining.InTheWay inTheWay) {
        return switch (inTheWay) {
            case OPEN_ALREADY -> say(who, "open.already");
            case LACKS_HELP_CARD -> say(who, "open.no-card").with(writeHelpCard(who.here()));
            case IS_OVER -> say(who, "open.over").with(ProgramCard.changes(who.here()));
        };
    }

    /// It is a draft, as before, unless somebody has opened it meanwhile.
    Message notYet(Asker.Coordinator who) {
        return who.program().isDraft()
                ? say(who, "open.draft").with(ProgramCard.changes(who.here()))
                : say(who, "open.already");
    }

    private static Message say(Asker.Coordinator who, String key) {
        return Message.saying(WORDS.say(who.here(), key,
                Map.of("program", who.program().name(), "last", who.program().lastDay())));
    }

    private List<String> names(Program program) {
        return coordinators.of(program.id()).stream().map(people::get).map(Person::name).toList();
    }
}
