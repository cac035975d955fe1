package org.waymate.frontdesk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.chat.command.Problem;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;

/// Finds the thing that a typed name means. One hit is it; several become a pick list; none is a field to correct.
@Component
class Settling {

    sealed interface Result {}

    record Settled(Answers answers) implements Result {}

    record Open(Reply reply) implements Result {}

    private static final Words WORDS = Words.of(Settling.class);
    private static final int MOST = 25;

    private final Offers offers;
    private final Keeping keeping;
    private final FormMessages messages;
    private final Phrasebook phrasebook;

    Settling(Offers offers, Keeping keeping, FormMessages messages, Phrasebook phrasebook) {
        this.offers = offers;
        this.keeping = keeping;
        this.messages = messages;
        this.phrasebook = phrasebook;
    }

    Result settle(Asker who, Shape shape, Answers answers, Map<String, String> typed) {
        var known = answers;
        for (var entry : typed.entrySet()) {
            var hits = hits(who, shape, entry.getKey(), entry.getValue());
            if (hits.size() != 1) {
                return new Open(hits.isEmpty()
                        ? unknown(entry.getKey(), entry.getValue())
                        : several(who, shape, known, entry.getKey(), hits));
            }
            known = known.with(entry.getKey(), hits.getFirst().value());
        }
        return new Settled(known);
    }

    private List<Option> hits(Asker who, Shape shape, String question, String typed) {
        var kind = shape.question(question).orElseThrow().kind();
        return kind instanceof Kind.Living(var type) ? offers.of(type, who, typed) : List.of();
    }

    private static Reply unknown(String question, String typed) {
        return new Reply.Correct(
                Map.of(question,
                        new Problem(WORDS, "answer.unknown", Map.of("typed", Shortened.to(60, typed)))));
    }

    private Reply several(Asker who, Shape shape, Answers answers, String question, List<Option> hits) {
        var draft = keeping.keep(who.visit(), shape, answers, Answers.NONE);
        var prompt = phrasebook.label(shape, shape.question(question).orElseThrow(), who.here().locale());
        var options = hits.stream().limit(MOST).map(hit -> new Part.Pick(hit.label(), hit.value())).toList();
        return new Reply.Tell(messages.pick(who.here(),
                new Part.PickList(prompt, new Invitation.Resuming(draft), question, options)));
    }
}
