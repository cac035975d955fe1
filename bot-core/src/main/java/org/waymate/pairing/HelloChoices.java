package org.waymate.pairing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.Invitation.Saying;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;

/// The hellos from which a mentor chooses: two that stand ready, as they will be read, or one of their own.
@Component
class HelloChoices {

    private static final Words WORDS = Words.of(HelloChoices.class);

    private final ReadyHellos ready;

    HelloChoices(ReadyHellos ready) {
        this.ready = ready;
    }

    Prose readOut(Match match, Here here) {
        return WORDS.say(here, "card.hello.ready", Map.of("one", ready.words(Hello.FIRST, match, here), "two",
                ready.words(Hello.SECOND, match, here)));
    }

    /// To whoever said yes, who may also leave it.
    static List<Choice> about(Asking asking, Here here) {
        var choices = choices(Invitation.to(PairingCommand.SayHello.class).with("asking", asking.id()),
                Invitation.to(PairingCommand.WriteHello.class).with("asking", asking.id()), here);
        var none = Choice.of(WORDS.label(here, "hello.none"), new PairingCommand.NoHello(asking.id()));
        return Stream.concat(choices.stream(), Stream.of(none)).toList();
    }

    /// To whom a coordinator gave somebody; the introduction stands there already.
    static List<Choice> about(Match match, Here here) {
        return choices(Invitation.to(PairingCommand.SayFirstWord.class).with("match", match.id()),
                Invitation.to(PairingCommand.WriteFirstWord.class).with("match", match.id()), here);
    }

    private static List<Choice> choices(Saying ready, Saying own, Here here) {
        return List.of(Choice.of(WORDS.label(here, "hello.say.first"), ready.with("hello", Hello.FIRST)),
                Choice.of(WORDS.label(here, "hello.say.second"), ready.with("hello", Hello.SECOND)),
                Choice.of(WORDS.label(here, "hello.own"), own));
    }
}
