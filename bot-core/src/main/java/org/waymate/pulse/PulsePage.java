package org.waymate.pulse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.program.Program;

/// The question as it stands with somebody; afterwards that they are through with it, never what they said.
final class PulsePage {

    private static final Words WORDS = Words.of(PulsePage.class);

    private PulsePage() {}

    static Message of(Pulse pulse, Program program, Here here) {
        return switch (pulse.state()) {
            case OPEN -> program.isOverOn(here.today())
                    ? Message.saying(WORDS.say(here, "closed"))
                    : asking(pulse, program, here);
            case COUNTED -> Message.saying(WORDS.say(here, "counted"));
            case SKIPPED -> Message.saying(WORDS.say(here, "skipped"));
            case MISSED -> Message.saying(WORDS.say(here, "closed"));
        };
    }

    private static Message asking(Pulse pulse, Program program, Here here) {
        return Message.saying(WORDS.say(here, "first", Map.of("program", program.name())))
                .and(WORDS.say(here, "question")).with(choices(pulse, here));
    }

    private static List<Choice> choices(Pulse pulse, Here here) {
        var choices = new ArrayList<Choice>();
        for (var score = 1; score <= PulseCount.HIGHEST; score++) {
            choices.add(Choice.of(WORDS.label(here, "score", Map.of("score", score)),
                    new PulseCommand.SayPulse(pulse.id(), score)));
        }
        choices.add(Choice.of(WORDS.label(here, "skip"), new PulseCommand.SkipPulse(pulse.id())));
        return choices;
    }
}
