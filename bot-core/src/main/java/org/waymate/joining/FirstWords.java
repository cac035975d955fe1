package org.waymate.joining;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Afterwards;
import org.waymate.delivery.Promptly;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment;
import org.waymate.program.Role;

/// The first direct message leaves at once. Whom it does not reach is shown how to open direct messages.
@Component
class FirstWords {

    private static final Words WORDS = Words.of(FirstWords.class);

    private final Promptly promptly;
    private final Afterwards afterwards;

    FirstWords(Promptly promptly, Afterwards afterwards) {
        this.promptly = promptly;
        this.afterwards = afterwards;
    }

    /// Whoever has just joined reads beneath the reply when it is blocked.
    void write(Asker who, Enrolment part) {
        tell(part);
        afterwards.reply(reply -> switch (send(part)) {
            case ARRIVED, UNDERWAY -> reply;
            case BLOCKED -> beneath(who, part, reply);
        });
    }

    /// Tries once more, and says what came of it.
    Reply again(Asker.Participant who) {
        var part = who.enrolment();
        tell(part);
        afterwards.reply(_ -> new Reply.Replace(switch (send(part)) {
            case ARRIVED -> arrived(who);
            case UNDERWAY -> underway(who);
            case BLOCKED -> tryingAgain(who, part, Message.saying(how(who, "blocked.still")));
        }));
        return new Reply.Replace(underway(who));
    }

    private void tell(Enrolment part) {
        promptly.tell(part.program(), part.person(), WelcomeLetter.KIND,
                ShortId.write(part.id().value()), occurrence(part));
    }

    private Promptly.Arrival send(Enrolment part) {
        return promptly.send(part.person(), WelcomeLetter.KIND, occurrence(part));
    }

    /// Whoever comes back, or comes as somebody else, is welcomed again.
    private static String occurrence(Enrolment part) {
        return ShortId.write(part.id().value()) + "/" + part.role() + "/" + part.since().getEpochSecond();
    }

    private static Reply beneath(Asker who, Enrolment part, Reply reply) {
        return reply instanceof Reply.Tell(var message)
                ? new Reply.Tell(tryingAgain(who, part, message.and(how(who, "blocked"))))
                : reply;
    }

    private static Message arrived(Asker.Participant who) {
        var said = Message.saying(WORDS.say(who.here(), "blocked.over"));
        return who.enrolment().role() == Role.MENTEE ? said.with(JoiningButtons.ask(who.here())) : said;
    }

    private static Message underway(Asker.Participant who) {
        return tryingAgain(who, who.enrolment(), Message.saying(WORDS.say(who.here(), "blocked.underway")));
    }

    private static Prose how(Asker who, String key) {
        return WORDS.say(who.here(), key).then(WORDS.say(who.here(), "blocked.how",
                Map.of("platform", who.visit().account().platform())));
    }

    private static Message tryingAgain(Asker who, Enrolment part, Message message) {
        return message.with(Choice.of(WORDS.label(who.here(), "blocked.again"),
                new JoiningCommand.WriteAgain(part.id())).primary());
    }
}
