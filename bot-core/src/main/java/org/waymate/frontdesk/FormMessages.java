package org.waymate.frontdesk;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;

/// What the bot says around forms.
@Component
class FormMessages {

    private static final Words WORDS = Words.of(FormMessages.class);

    /// What one message holds; the form names them all.
    private static final int MOST_PROBLEMS = 10;
    private static final int LONGEST_PROBLEM = 250;

    private final Phrasebook phrasebook;

    FormMessages(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    Message open(Here here, String code) {
        return Message.saying(WORDS.say(here, "form.ready"))
                .with(Choice.of(WORDS.label(here, "form.open"), new Invitation.Coded(code)).primary());
    }

    Message goOn(Here here, UUID draft, int left) {
        return Message.saying(WORDS.say(here, "form.go-on", Map.of("left", left)))
                .with(Choice.of(WORDS.label(here, "form.continue"), new Invitation.Resuming(draft))
                        .primary());
    }

    /// As [#goOn], where what is left may be left out.
    ///
    /// @param done the code of the command as it is now
    Message mayGoOn(Here here, UUID draft, int left, String done) {
        return Message.saying(WORDS.say(here, "form.may-go-on", Map.of("left", left))).with(
                Choice.of(WORDS.label(here, "form.continue"), new Invitation.Resuming(draft)).primary(),
                Choice.of(WORDS.label(here, "form.done"), new Invitation.Coded(done)));
    }

    Message correct(Here here, Shape shape, Answers problems, UUID draft) {
        if (problems.isEmpty()) {
            return again(here, draft);
        }
        var facts = problems.questions().stream().flatMap(name -> shape.question(name).stream())
                .limit(MOST_PROBLEMS)
                .map(question -> new Part.Fact(phrasebook.label(shape, question, here.locale()),
                        Prose.quoting(Shortened.to(LONGEST_PROBLEM,
                                problems.to(question.name()).getFirst()))))
                .toList();
        return Message.saying(WORDS.say(here, "form.wrong", Map.of("count", problems.questions().size())))
                .and(new Part.Facts(facts))
                .with(Choice.of(WORDS.label(here, "form.correct"), new Invitation.Resuming(draft)).primary());
    }

    /// Nothing is wrong with the answers, but they could not be taken just now.
    private static Message again(Here here, UUID draft) {
        return Message.saying(WORDS.say(here, "form.kept"))
                .with(Choice.of(WORDS.label(here, "form.open"), new Invitation.Resuming(draft)).primary());
    }

    /// Several things answer to what was typed: one is to be picked.
    Message pick(Here here, Part.PickList list) {
        return Message.saying(WORDS.say(here, "form.pick")).and(list);
    }

    Message gone(Here here) {
        return home(here, "button.gone");
    }

    /// A form that was sent, or never finished.
    Message ended(Here here) {
        return home(here, "form.ended");
    }

    private static Message home(Here here, String key) {
        return Message.saying(WORDS.say(here, key))
                .with(Choice.of(WORDS.label(here, "home.open"), new HomeCommand.Home()));
    }
}
