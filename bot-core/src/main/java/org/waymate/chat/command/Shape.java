package org.waymate.chat.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymate.chat.words.Here;

/// All that adapters, help and docs know of a command: how it is said, by whom, and what it asks. None of
/// them touches the record itself.
///
/// @param code what buttons carry; never changes
/// @param path the words behind the root, when it can be typed
public record Shape(String code, Optional<String> path, Audience audience, List<Question> questions,
        Class<? extends Command> type, Function<List<Object>, Command> maker) {

    /// The questions that a person can be asked.
    public List<Question> asked() {
        return questions.stream().filter(Question::asked).toList();
    }

    public List<Question> inline() {
        return questions.stream().filter(Question::inline).toList();
    }

    public Optional<Question> question(String name) {
        return questions.stream().filter(question -> question.name().equals(name)).findFirst();
    }

    /// Reads the answers that are there. What is wrong is said before what is lacking.
    public Reading read(Answers answers, Here here) {
        var problems = new LinkedHashMap<String, Problem>();
        var unsettled = new LinkedHashMap<String, List<String>>();
        var lacking = new ArrayList<Question>();
        var values = new ArrayList<Object>();
        for (var question : questions) {
            var heard = Hearing.of(question, answers.to(question.name()), here);
            heard.problem().ifPresent(problem -> problems.put(question.name(), problem));
            if (!heard.unsettled().isEmpty()) {
                unsettled.put(question.name(), heard.unsettled());
            }
            if (heard.blank() && question.required()) {
                lacking.add(question);
            }
            values.add(heard.value());
        }
        if (!problems.isEmpty()) {
            return new Reading.Wrong(problems);
        }
        if (!lacking.isEmpty()) {
            return new Reading.Lacking(lacking);
        }
        return unsettled.isEmpty()
                ? new Reading.Complete(maker.apply(values))
                : new Reading.Unsettled(unsettled);
    }
}
