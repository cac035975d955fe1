package org.waymate.concerns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Program;

/// Whom to call, in the program's own words, and what the bot can do and can't.
@Component
class HelpCard {

    private static final Words WORDS = Words.of(HelpCard.class);

    Message help(Asker who) {
        return offering(who, "help",
                List.of(ask(who, new ConcernCommand.AskForHelp(part(who)))));
    }

    Message worried(Asker who) {
        return offering(who, "worried", List.of(ask(who, new ConcernCommand.TellWorry(part(who))),
                asking(who, "say-whom", ConcernCommand.SayWhom.class)));
    }

    /// Nothing is asked any more.
    Message shown(Asker who) {
        return who.inProgram().map(program -> card(who.here(), program, "shown"))
                .orElseGet(() -> nowhere(who));
    }

    Message nowhere(Asker who) {
        return Message.saying(WORDS.say(who.here(), "nowhere"));
    }

    /// What stands beneath a reply about a program.
    static Message beneath(Message said, Here here, Program program) {
        return said.and(Prose.quoting(words(here, program))).and(WORDS.say(here, "no-emergency-service"));
    }

    static Optional<EnrolmentId> part(Asker who) {
        return who instanceof Asker.Participant participant
                ? Optional.of(participant.enrolment().id())
                : Optional.empty();
    }

    private Message offering(Asker who, String first, List<Choice> asks) {
        return who.inProgram()
                .map(program -> card(who.here(), program, first).with(choices(who, program, asks)))
                .orElseGet(() -> nowhere(who));
    }

    private static List<Choice> choices(Asker who, Program program, List<Choice> asks) {
        var choices = new ArrayList<>(asks);
        choices.add(Choice.of(WORDS.label(who.here(), "just-show"),
                new ConcernCommand.JustShow(Optional.of(program.id()))));
        choices.add(asking(who, "report", ConcernCommand.Report.class));
        return choices;
    }

    private static Choice ask(Asker who, ConcernCommand command) {
        return Choice.of(WORDS.label(who.here(), "ask"), command).primary();
    }

    /// A form that knows of which program it speaks.
    private static Choice asking(Asker who, String key, Class<? extends ConcernCommand> type) {
        var form = Invitation.to(type);
        return Choice.of(WORDS.label(who.here(), key),
                part(who).map(part -> form.with("part", part)).orElse(form));
    }

    private static Message card(Here here, Program program, String first) {
        return beneath(Message.saying(WORDS.say(here, first, Map.of("program", program.name()))), here,
                program);
    }

    private static String words(Here here, Program program) {
        return program.helpCard().isBlank() ? WORDS.label(here, "no-card") : program.helpCard();
    }
}
