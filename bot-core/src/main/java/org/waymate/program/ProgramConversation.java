package org.waymate.program;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Problem;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;

@Component
final class ProgramConversation implements Conversation<ProgramCommand> {

    private static final Words WORDS = Words.of(ProgramConversation.class);

    private final SettingUp settingUp;
    private final ChangingProgram changing;
    private final OpeningForJoining opening;
    private final OpeningReplies openings;

    ProgramConversation(SettingUp settingUp, ChangingProgram changing, OpeningForJoining opening,
            OpeningReplies openings) {
        this.settingUp = settingUp;
        this.changing = changing;
        this.opening = opening;
        this.openings = openings;
    }

    @Override
    public Reply answer(Asker who, ProgramCommand command) {
        return switch (command) {
            case ProgramCommand.SetUp setUp -> outcome(who, settingUp.setUp(who, setUp));
            case ProgramCommand.EditProgram edit ->
                changed(who.asCoordinator(), changing.edit(who.asCoordinator(), edit));
            case ProgramCommand.Settings settings ->
                changed(who.asCoordinator(), changing.set(who.asCoordinator(), settings));
            case ProgramCommand.AskMentors days ->
                changed(who.asCoordinator(), changing.ask(who.asCoordinator(), days));
            case ProgramCommand.WriteUnasked(var aWeek) ->
                changed(who.asCoordinator(), changing.write(who.asCoordinator(), aWeek));
            case ProgramCommand.OpenForJoining() -> new Reply.Tell(mayOpen(who.asCoordinator()));
            case ProgramCommand.OfADraft pressed -> pressed(who.asCoordinator(), pressed);
            case ProgramCommand.OwnPlaces(var channel) ->
                changed(who.asCoordinator(), changing.open(who.asCoordinator(), channel));
        };
    }

    private Reply pressed(Asker.Coordinator who, ProgramCommand.OfADraft pressed) {
        if (!pressed.program().equals(who.program().id())) {
            return new Reply.Tell(ProgramCard.notYours(who.here()));
        }
        return new Reply.Replace(switch (pressed) {
            case ProgramCommand.OpenNow _ -> openings.came(who, opening.open(who));
            case ProgramCommand.NotYet _ -> openings.notYet(who);
        });
    }

    private Message mayOpen(Asker.Coordinator who) {
        return opening.inTheWay(who).map(inTheWay -> openings.instead(who, inTheWay))
                .orElseGet(() -> openings.sure(who));
    }

    /// What is so stands there. Before that, the zone where their platform tells it, or where they told it.
    @Override
    public Answers known(Asker who, Shape shape, Answers given) {
        if (shape.type() == ProgramCommand.EditProgram.class) {
            return ProgramCard.written(who.asCoordinator().program());
        }
        if (shape.type() == ProgramCommand.Settings.class) {
            return ProgramCard.rhythm(who.asCoordinator().program());
        }
        if (shape.type() == ProgramCommand.AskMentors.class) {
            return ProgramCard.asking(who.asCoordinator().program());
        }
        if (shape.type() == ProgramCommand.WriteUnasked.class) {
            return ProgramCard.unasked(who.asCoordinator().program());
        }
        var zone = who.visit().zone().orElse(who.here().zone());
        return zone.equals(ZoneOffset.UTC) ? Answers.NONE : Answers.NONE.with("zone", zone.getId());
    }

    @Override
    public Optional<Message> instead(Asker who, Shape shape, Answers given) {
        return shape.type() == ProgramCommand.SetUp.class
                ? settingUp.inTheWay(who).map(inTheWay -> message(who, inTheWay))
                : Optional.empty();
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.id("program").map(ProgramId::new);
    }

    private static Reply changed(Asker.Coordinator who, ChangingProgram.Outcome outcome) {
        return switch (outcome) {
            case ChangingProgram.Changed() -> new Reply.Tell(ProgramCard.changed(who.program(), who.here()));
            case WrongDays days -> wrong(days);
            case ChangingProgram.LacksHelpCard() ->
                wrong("help-card", "settings.no-card", Map.of());
            case ChangingProgram.AsksInQuietHours() -> wrong("hour", "settings.quiet", Map.of());
            case ChangingProgram.TooFewInAll() -> wrong("in-all", "settings.too-few", Map.of());
            case ChangingProgram.NotHome() -> wrong("channel", "own-places.elsewhere", Map.of());
            case ChangingProgram.NeverWakes() -> wrong("quiet-until", "settings.never", Map.of());
        };
    }

    private static Reply wrong(WrongDays days) {
        return switch (days) {
            case WrongDays.EndsBeforeItBegins() -> wrong("last-day", "setup.ends-first", Map.of());
            case WrongDays.EndsInThePast(var today) ->
                wrong("last-day", "setup.past", Map.of("today", today));
        };
    }

    private static Reply wrong(String question, String why, Map<String, Object> given) {
        return new Reply.Correct(Map.of(question, new Problem(WORDS, why, given)));
    }

    private static Reply outcome(Asker who, SettingUp.Outcome outcome) {
        return switch (outcome) {
            case SettingUp.Ready(var program) -> new Reply.Tell(ProgramCard.ready(program, who.here()));
            case SettingUp.InTheWay inTheWay -> new Reply.Tell(message(who, inTheWay));
            case WrongDays days -> wrong(days);
        };
    }

    private static Message message(Asker who, SettingUp.InTheWay inTheWay) {
        return Message.saying(switch (inTheWay) {
            case SettingUp.AlreadyThere(var program) ->
                WORDS.say(who.here(), "setup.already", Map.of("program", program.name()));
            case SettingUp.NoSpace() -> WORDS.say(who.here(), "setup.no-space");
        });
    }
}
