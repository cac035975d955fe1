package org.waymate.frontdesk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.chat.command.Problem;
import org.waymate.chat.command.Question;
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

    /// @param typed the names to settle, by question; of a question that takes several, each alone
    Result settle(Asker who, Shape shape, Answers answers, Map<String, List<String>> typed) {
        var known = answers;
        for (var entry : typed.entrySet()) {
            var question = shape.question(entry.getKey()).orElseThrow();
            for (var name : entry.getValue()) {
                var hits = hits(who, question, name);
                if (hits.isEmpty()) {
                    return new Open(unknown(question, name));
                }
                if (hits.size() > 1) {
                    return new Open(
                            several(who, shape, instead(known, question, name, List.of()), question, hits));
                }
                known = instead(known, question, name, List.of(hits.getFirst().value()));
            }
        }
        return new Settled(known);
    }

    /// The answers with what a name turned out to mean in its place.
    private static Answers instead(Answers answers, Question question, String name, List<String> meant) {
        return answers.with(question.name(), question.each(answers.to(question.name())).stream()
                .flatMap(one -> one.equals(name) ? meant.stream() : Stream.of(one)).toList());
    }

    private List<Option> hits(Asker who, Question question, String typed) {
        return question.kind() instanceof Kind.Living(var type) ? offers.of(type, who, typed) : List.of();
    }

    private static Reply unknown(Question question, String typed) {
        return new Reply.Correct(Map.of(question.name(),
                new Problem(WORDS, "answer.unknown", Map.of("typed", Shortened.to(60, typed)))));
    }

    private Reply several(Asker who, Shape shape, Answers answers, Question question, List<Option> hits) {
        var draft = keeping.keep(who.visit(), shape, answers, Answers.NONE);
        var prompt = phrasebook.label(shape, question, who.here().locale());
        var options = hits.stream().limit(MOST).map(hit -> new Part.Pick(hit.label(), hit.value())).toList();
        return new Reply.Tell(messages.pick(who.here(),
                new Part.PickList(prompt, new Invitation.Resuming(draft), question.name(), options)));
    }
}
