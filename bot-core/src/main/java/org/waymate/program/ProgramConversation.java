package org.waymate.program;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Problem;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;

@Component
final class ProgramConversation implements Conversation<ProgramCommand> {

    private static final Words WORDS = Words.of(ProgramConversation.class);

    private final SettingUp settingUp;

    ProgramConversation(SettingUp settingUp) {
        this.settingUp = settingUp;
    }

    @Override
    public Reply answer(Asker who, ProgramCommand command) {
        return switch (command) {
            case ProgramCommand.SetUp setUp -> outcome(who, settingUp.setUp(who, setUp));
        };
    }

    /// The zone stands there where their platform tells it, or where they told it themselves.
    @Override
    public Answers known(Asker who, Shape shape, Answers given) {
        var zone = who.visit().zone().orElse(who.here().zone());
        return zone.equals(ZoneOffset.UTC) ? Answers.NONE : Answers.NONE.with("zone", zone.getId());
    }

    @Override
    public Optional<Message> instead(Asker who, Shape shape, Answers given) {
        return settingUp.inTheWay(who).map(inTheWay -> message(who, inTheWay));
    }

    private static Reply outcome(Asker who, SettingUp.Outcome outcome) {
        return switch (outcome) {
            case SettingUp.Ready(var program) -> new Reply.Tell(ready(who, program));
            case SettingUp.InTheWay inTheWay -> new Reply.Tell(message(who, inTheWay));
            case SettingUp.EndsBeforeItBegins() ->
                new Reply.Correct(Map.of("last-day", new Problem(WORDS, "setup.ends-first", Map.of())));
            case SettingUp.EndsInThePast(var today) -> new Reply.Correct(
                    Map.of("last-day", new Problem(WORDS, "setup.past", Map.of("today", today))));
        };
    }

    private static Message message(Asker who, SettingUp.InTheWay inTheWay) {
        return Message.saying(switch (inTheWay) {
            case SettingUp.AlreadyThere(var program) ->
                WORDS.say(who.here(), "setup.already", Map.of("program", program.name()));
            case SettingUp.NoSpace() -> WORDS.say(who.here(), "setup.no-space");
        });
    }

    private static Message ready(Asker who, Program program) {
        var here = who.here();
        return Message.saying(WORDS.say(here, "setup.ready", Map.of("program", program.name())))
                .and(new Part.Facts(List.of(
                        fact(here, "setup.days",
                                WORDS.say(here, "setup.days.value",
                                        Map.of("first", program.firstDay(), "last", program.lastDay()))),
                        fact(here, "setup.checkins",
                                WORDS.say(here, "setup.checkins.value",
                                        Map.of("weeks", program.cadence().everyWeeks(),
                                                "weekday", program.cadence().weekday(),
                                                "hour", program.cadence().hour()))),
                        fact(here, "setup.quiet",
                                WORDS.say(here, "setup.quiet.value",
                                        Map.of("from", program.quietHours().quietFrom(), "until",
                                                program.quietHours().quietUntil()))),
                        fact(here, "setup.zone",
                                WORDS.say(here, "setup.zone.value", Map.of("zone", program.zone()))))))
                .and(WORDS.say(here, "setup.next"));
    }

    private static Part.Fact fact(Here here, String key, Prose value) {
        return new Part.Fact(WORDS.label(here, key), value);
    }
}
