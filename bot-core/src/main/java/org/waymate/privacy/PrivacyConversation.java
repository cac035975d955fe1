package org.waymate.privacy;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.people.Person;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;

@Component
final class PrivacyConversation implements Conversation<PrivacyCommand> {

    private static final Words WORDS = Words.of(PrivacyConversation.class);

    private final WhoSeesWhat whoSeesWhat;
    private final Export export;
    private final Forgetting forgetting;
    private final ForgettingReplies replies;

    PrivacyConversation(WhoSeesWhat whoSeesWhat, Export export, Forgetting forgetting,
            ForgettingReplies replies) {
        this.whoSeesWhat = whoSeesWhat;
        this.export = export;
        this.forgetting = forgetting;
        this.replies = replies;
    }

    @Override
    public Reply answer(Asker who, PrivacyCommand command) {
        return switch (command) {
            case PrivacyCommand.Privacy() ->
                known(who, person -> whoSeesWhat.about(person, who.here()));
            case PrivacyCommand.Export() -> known(who, person -> export.message(person, who.here()));
            case PrivacyCommand.ForgetMe() ->
                known(who, person -> replies.sure(person, forgetting.meant(person.id()), who.here()));
            case PrivacyCommand.ReallyForgetMe(var person) ->
                replies.came(forgetting.forget(who, person), who.here());
        };
    }

    private static Reply known(Asker who, Function<Person, Message> says) {
        return new Reply.Tell(who.inPerson().map(says)
                .orElseGet(() -> Message.saying(WORDS.say(who.here(), "nothing"))));
    }
}
