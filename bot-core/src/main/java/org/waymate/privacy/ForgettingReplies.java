package org.waymate.privacy;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.coordinating.CoordinatingCommand;
import org.waymate.people.Person;
import org.waymate.program.Program;

/// What somebody reads who would like to be forgotten.
@Component
class ForgettingReplies {

    private static final Words WORDS = Words.of(ForgettingReplies.class);

    Message sure(Person person, Forgetting.Meant meant, Here here) {
        return meant.only().map(program -> only(program, here)).orElseGet(() -> Message
                .saying(WORDS.say(here, "sure"))
                .and(WORDS.say(here, "sure.goes",
                        Map.of("names", meant.counterparts(), "count",
                                meant.counterparts().size())))
                .and(WORDS.say(here, "sure.stays"))
                .with(WhoSeesWhat.export(here), Choice.of(WORDS.label(here, "forget.really"),
                        new PrivacyCommand.ReallyForgetMe(person.id())).danger()));
    }

    private static Message only(Program program, Here here) {
        return Message.saying(WORDS.say(here, "only", Map.of("program", program.name())))
                .with(Choice.of(WORDS.label(here, "only.add"),
                        Invitation.to(CoordinatingCommand.Add.class)).primary());
    }

    Reply came(Forgetting.Outcome outcome, Here here) {
        return switch (outcome) {
            case Forgetting.Forgotten(var name) ->
                new Reply.Replace(Message.saying(WORDS.say(here, "forgotten", Map.of("name", name))));
            case Forgetting.OnlyCoordinator(var program) -> new Reply.Tell(only(program, here));
            case Forgetting.WasForgotten() ->
                new Reply.Replace(Message.saying(WORDS.say(here, "forgotten.before")));
            case Forgetting.NotYours() -> new Reply.Tell(Message.saying(WORDS.say(here, "not-yours")));
        };
    }
}
