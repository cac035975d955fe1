package org.waymate.chat.command;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Raw answers by question, as they were typed or picked. A question that was shown and left blank is there
/// with no answer; one that was not shown yet is absent.
public record Answers(Map<String, List<String>> byQuestion) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    public Answers with(String question, List<String> answers) {
        var more = new LinkedHashMap<>(byQuestion);
        more.put(question, List.copyOf(answers));
        return new Answers(more);
    }

    public Answers with(String question, String answer) {
        return with(question, answer.isBlank() ? List.of() : List.of(answer));
    }

    /// These, with the others laid over them.
    public Answers over(Answers newer) {
        var both = new LinkedHashMap<>(byQuestion);
        both.putAll(newer.byQuestion);
        return new Answers(both);
    }

    public List<String> to(String question) {
        return byQuestion.getOrDefault(question, List.of());
    }

    /// The id that a button brings for this question, if it brings one.
    public Optional<UUID> id(String question) {
        return to(question).stream().findFirst().flatMap(ShortId::read);
    }

    public boolean mentions(String question) {
        return byQuestion.containsKey(question);
    }

    public Set<String> questions() {
        return byQuestion.keySet();
    }

    public boolean isEmpty() {
        return byQuestion.isEmpty();
    }
}
