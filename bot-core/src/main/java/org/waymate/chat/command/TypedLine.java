package org.waymate.chat.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads what people type behind a root: `goal add "Pass statistics" academic due:friday`. Words go to the
/// questions by position, quotes keep words together, `name:value` names a question, and the last question
/// takes the rest of the line. Which words answer what is read by [TypedAnswers].
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
                .<Understood>map(
                        shape -> TypedAnswers.of(shape, tokens.subList(words(shape).size(), tokens.size())))
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

    private static List<Understood.Meant> nearest(List<Token> tokens, List<Shape> candidates) {
        var typed = Likeness.folded(Tokens.joined(tokens.subList(0, Math.min(2, tokens.size()))));
        var first = Likeness.folded(tokens.getFirst().text());
        return candidates.stream().sorted(Comparator.comparingInt(shape -> apart(shape, typed, first)))
                .filter(shape -> apart(shape, typed, first) <= Math.max(2,
                        shape.path().orElseThrow().length() / 2))
                .limit(3)
                .map(shape -> TypedAnswers.of(shape, tokens.subList(alike(shape, tokens), tokens.size())))
                .toList();
    }

    private static int apart(Shape shape, String typed, String first) {
        var path = shape.path().orElseThrow();
        return Math.min(Likeness.distance(path, typed), Likeness.distance(path.split(" ")[0], first));
    }

    /// How many of the words were to say the command itself; the others answer it.
    private static int alike(Shape shape, List<Token> tokens) {
        var words = words(shape);
        var alike = 1;
        while (alike < Math.min(words.size(), tokens.size())
                && Likeness.distance(words.get(alike), Likeness.folded(tokens.get(alike).text())) <= words
                        .get(alike).length() / 2) {
            alike++;
        }
        return alike;
    }
}
