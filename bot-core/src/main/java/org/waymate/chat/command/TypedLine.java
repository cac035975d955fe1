package org.waymate.chat.command;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.Optional;

/// Reads what people type behind a root: `goal add "Pass statistics" academic due:friday`. Words go to the
/// questions by position, quotes keep words together, `name:value` names a question, and the last question
/// takes the rest of the line.
public final class TypedLine {

    private final Shapes shapes;

    public TypedLine(Shapes shapes) {
        this.shapes = shapes;
    }

    public Understood understand(String text, boolean coordinators) {
        var tokens = Tokens.of(text);
        var candidates = shapes.typed(coordinators);
        if (tokens.isEmpty()) {
            return home().<Understood>map(home -> new Understood.Said(home, Answers.NONE))
                    .orElseGet(() -> new Understood.Unknown("", List.of()));
        }
        return said(tokens, candidates)
                .<Understood>map(shape -> answered(shape, tokens.subList(words(shape).size(), tokens.size())))
                .orElseGet(() -> new Understood.Unknown(text.strip(), nearest(tokens, candidates)));
    }

    private Optional<Shape> home() {
        return shapes.coded("home");
    }

    private static Optional<Shape> said(List<Token> tokens, List<Shape> candidates) {
        return candidates.stream().filter(shape -> begins(tokens, words(shape)))
                .max(Comparator.comparing(shape -> words(shape).size()));
    }

    private static boolean begins(List<Token> tokens, List<String> words) {
        return tokens.size() >= words.size()
                && words.equals(tokens.stream().limit(words.size())
                        .map(token -> token.text().toLowerCase(Locale.ROOT)).toList());
    }

    private static List<String> words(Shape shape) {
        return List.of(shape.path().orElseThrow().split(" "));
    }

    private static Understood answered(Shape shape, List<Token> tokens) {
        var answers = Answers.NONE;
        var loose = new ArrayList<Token>();
        for (var token : tokens) {
            var named = token.named().flatMap(shape::question).filter(Question::asked);
            if (named.isPresent()) {
                answers = answers.with(named.get().name(), token.value());
            } else {
                loose.add(token);
            }
        }
        var given = answers;
        var open = shape.inline().stream().filter(question -> !given.mentions(question.name())).toList();
        return placed(shape, answers, withRest(shape, given, open), loose);
    }

    /// Behind the last short answer may stand the first long text: `announce #general Hello everybody`.
    private static List<Question> withRest(Shape shape, Answers given, List<Question> open) {
        if (shape.inline().isEmpty() || !open.isEmpty() && !isOneWord(open.getLast().kind())) {
            return open;
        }
        var rest = shape.asked().stream().filter(question -> question.kind() instanceof Kind.Text
                && !question.inline() && !given.mentions(question.name())).limit(1);
        return Stream.concat(open.stream(), rest).toList();
    }

    private static boolean isOneWord(Kind kind) {
        return switch (kind) {
            case Kind.Place _,Kind.Person _,Kind.WholeNumber _,Kind.YesNo _ -> true;
            case Kind.Text _,Kind.OneOf _,Kind.Living _,Kind.Day _,Kind.TimeOfDay _,Kind.Zone _ -> false;
        };
    }

    private static Understood placed(Shape shape, Answers answers, List<Question> open, List<Token> loose) {
        if (loose.isEmpty() || shape.asked().isEmpty()) {
            return new Understood.Said(shape, answers);
        }
        if (open.isEmpty() || spills(open, loose)) {
            var first = shape.asked().getFirst().name();
            var words = Stream.concat(answers.to(first).stream(), Stream.of(Tokens.joined(loose)));
            return new Understood.Doubtful(shape,
                    answers.with(first, words.collect(Collectors.joining(" "))));
        }
        for (var i = 0; i < Math.min(open.size(), loose.size()); i++) {
            var last = i == open.size() - 1;
            answers = answers.with(open.get(i).name(),
                    last ? Tokens.joined(loose.subList(i, loose.size())) : loose.get(i).text());
        }
        return new Understood.Said(shape, answers);
    }

    /// More words than questions, and not only the last question could hold them.
    private static boolean spills(List<Question> open, List<Token> loose) {
        return open.size() > 1 && loose.size() > open.size()
                && open.subList(0, open.size() - 1).stream()
                        .anyMatch(question -> question.kind() instanceof Kind.Text);
    }

    private static List<Shape> nearest(List<Token> tokens, List<Shape> candidates) {
        var typed = Likeness.folded(Tokens.joined(tokens.subList(0, Math.min(2, tokens.size()))));
        var first = Likeness.folded(tokens.getFirst().text());
        return candidates.stream().sorted(Comparator.comparingInt(shape -> apart(shape, typed, first)))
                .filter(shape -> apart(shape, typed, first) <= Math.max(2,
                        shape.path().orElseThrow().length() / 2))
                .limit(3).toList();
    }

    private static int apart(Shape shape, String typed, String first) {
        var path = shape.path().orElseThrow();
        return Math.min(Likeness.distance(path, typed), Likeness.distance(path.split(" ")[0], first));
    }
}
