package org.waymate.testing.many;

import java.util.Optional;
import java.util.stream.IntStream;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Shape;

/// Asks twelve things, `q0` to `q11`.
public record ManyQuestions() implements Command {

    public static Shape shape() {
        var questions = IntStream.range(0, 12)
                .mapToObj(i -> new Question("q" + i, new Kind.Text(0, 3000, true), true, true, false, false))
                .toList();
        return new Shape("many", Optional.of("many"), Audience.ANYONE, questions, ManyQuestions.class,
                _ -> new ManyQuestions());
    }
}
