package org.waymate.chat.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds out which of the words behind a command answer which of its questions.
final class TypedAnswers {

    private final Shape shape;
    private final List<Token> loose = new ArrayList<>();
    private Answers answers = Answers.NONE;

    private TypedAnswers(Shape shape) {
        this.shape = shape;
    }

    static Understood.Meant of(Shape shape, List<Token> tokens) {
        var typed = new TypedAnswers(shape);
        for (var at = 0; at < tokens.size();) {
            at = typed.heard(tokens, at);
        }
        return typed.placed();
    }

    /// @return where the next answer begins
    private int heard(List<Token> tokens, int at) {
        var named = named(tokens.get(at));
        if (named.isEmpty()) {
            loose.add(tokens.get(at));
            return at + 1;
        }
        var end = at + 1;
        while (end < tokens.size() && named(tokens.get(end)).isEmpty()
                && goesOn(named.get(), tokens.get(at), tokens.subList(at, end + 1))) {
            end++;
        }
        give(named.get(), Tokens.value(tokens.subList(at, end)));
        return end;
    }

    private Optional<Question> named(Token token) {
        return token.named().flatMap(shape::question).filter(Question::asked);
    }

    /// A text takes the words up to the next name, one of several goes on behind a comma, and behind a bare
    /// `name:` stands its value; quotes say themselves where it ends.
    private static boolean goesOn(Question question, Token first, List<Token> upToNext) {
        var before = upToNext.get(upToNext.size() - 2);
        return !first.quoted() && (question.takesWords() || upToNext.size() == 2 && first.value().isEmpty()
                || question.several() && (before.text().endsWith(",")
                        || upToNext.getLast().text().startsWith(",")));
    }

    /// What may be answered severally is not lost when it is named again.
    private void give(Question question, String value) {
        var earlier = question.several() ? answers.to(question.name()).stream() : Stream.<String>of();
        answers = answers.with(question.name(),
                Stream.concat(earlier, question.each(List.of(value)).stream()).toList());
    }

    private Understood.Meant placed() {
        if (loose.isEmpty() || shape.asked().isEmpty()) {
            return new Understood.Said(shape, answers);
        }
        var open = withRest(
                shape.inline().stream().filter(question -> !answers.mentions(question.name())).toList());
        if (open.isEmpty() || spills(open)) {
            return doubtful();
        }
        for (var i = 0; i < Math.min(open.size(), loose.size()); i++) {
            var last = i == open.size() - 1;
            give(open.get(i), last ? Tokens.joined(loose.subList(i, loose.size())) : loose.get(i).text());
        }
        return new Understood.Said(shape, answers);
    }

    /// Behind the last short answer may stand the first long text: `announce #general Hello everybody`.
    private List<Question> withRest(List<Question> open) {
        if (shape.inline().isEmpty() || !open.isEmpty() && !isOneWord(open.getLast().kind())) {
            return open;
        }
        var rest = shape.asked().stream().filter(question -> question.kind() instanceof Kind.Text
                && !question.inline() && !answers.mentions(question.name())).limit(1);
        return Stream.concat(open.stream(), rest).toList();
    }

    private static boolean isOneWord(Kind kind) {
        return switch (kind) {
            case Kind.Place _,Kind.Person _,Kind.WholeNumber _,Kind.YesNo _ -> true;
            case Kind.Text _,Kind.OneOf _,Kind.Living _,Kind.Day _,Kind.TimeOfDay _,Kind.Zone _ -> false;
        };
    }

    /// More words than questions, and not only the last question could hold them.
    private boolean spills(List<Question> open) {
        return open.size() > 1 && loose.size() > open.size()
                && open.subList(0, open.size() - 1).stream()
                        .anyMatch(question -> question.kind() instanceof Kind.Text);
    }

    /// A text field shows any words; in a list or among buttons they would be seen by nobody.
    private Understood.Meant doubtful() {
        var texts = shape.asked().stream().filter(question -> question.kind() instanceof Kind.Text).toList();
        var field = texts.stream().filter(question -> !answers.mentions(question.name())).findFirst()
                .or(() -> texts.stream().findFirst()).orElseGet(() -> shape.asked().getFirst()).name();
        var words = Stream.concat(answers.to(field).stream(), Stream.of(Tokens.joined(loose)));
        return new Understood.Doubtful(shape,
                answers.with(field, words.collect(Collectors.joining(" "))));
    }
}
