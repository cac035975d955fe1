package org.waymate.chat.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.waymate.chat.words.Here;

/// One question's answers, heard: the value for the record, or what is in the way of it.
record Hearing(Object value, boolean blank, Optional<Problem> problem, List<String> unsettled) {

    static Hearing of(Question question, List<String> raw, Here here) {
        var given = question.each(raw);
        var values = new ArrayList<Object>();
        var problem = Optional.<Problem>empty();
        var unsettled = new ArrayList<String>();
        for (var one : given) {
            switch (question.kind().read(one, here)) {
                case Read.Value(var value) -> values.add(value);
                case Read.Refused(var why) -> problem = Optional.of(why);
                case Read.Unsettled(var typed) -> unsettled.add(typed);
            }
        }
        return new Hearing(shaped(question, values), given.isEmpty(), problem, List.copyOf(unsettled));
    }

    private static Object shaped(Question question, List<Object> values) {
        if (question.several()) {
            return List.copyOf(new LinkedHashSet<>(values));
        }
        var first = values.stream().findFirst();
        return question.required() ? first.orElse("") : first;
    }
}
