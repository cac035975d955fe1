package org.waymate.chat.command;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes an invitation into a button and reads it back, months later: at most 96 characters. Discord allows 100 for
/// a custom id, and four are for an adapter's own mark, where one message carries the same code again.
///
/// `goal.add||academic` is the command's code and its answers in the order of the record; `^` begins the id of a
/// draft.
public final class Codec {

    public static final int LONGEST = 96;

    private static final String DRAFT = "^";

    private final Shapes shapes;

    public Codec(Shapes shapes) {
        this.shapes = shapes;
    }

    /// What a button's code means.
    public sealed interface Pressed {

        /// The code of a command with the answers it brings.
        record Said(Shape shape, Answers given) implements Pressed {}

        record Resumed(UUID draft) implements Pressed {}

        /// A code that this version has never written.
        record Unknown(String code) implements Pressed {}
    }

    /// @throws IllegalArgumentException when it would not fit: such answers belong into a draft
    public String write(Invitation invitation) {
        var code = switch (invitation) {
            case Invitation.Saying saying -> said(saying);
            case Invitation.Resuming(var draft) -> DRAFT + ShortId.write(draft);
            case Invitation.Coded(var written) -> written;
        };
        if (code.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A button holds " + LONGEST + " characters, not " + code.length() + ": "
                            + code.split("\\|", 2)[0]);
        }
        return code;
    }

    /// As [#write(Invitation)], for a shape and raw answers; empty when they don't fit.
    public Optional<String> write(Shape shape, Answers answers) {
        var parts = shape.questions().stream().map(question -> answers.to(question.name()).stream()
                .map(Codec::safe).collect(Collectors.joining(","))).toList();
        var code = trimmed(shape.code(), parts);
        return code.length() > LONGEST ? Optional.empty() : Optional.of(code);
    }

    public Pressed read(String code) {
        try {
            return written(code);
        } catch (IllegalArgumentException brokenEscape) {
            return new Pressed.Unknown(code);
        }
    }

    private Pressed written(String code) {
        if (code.startsWith(DRAFT)) {
            return ShortId.read(code.substring(1)).<Pressed>map(Pressed.Resumed::new)
                    .orElseGet(() -> new Pressed.Unknown(code));
        }
        var parts = List.of(code.split("\\|", -1));
        return shapes.coded(parts.getFirst())
                .<Pressed>map(
                        shape -> new Pressed.Said(shape, answers(shape, parts.subList(1, parts.size()))))
                .orElseGet(() -> new Pressed.Unknown(code));
    }

    private String said(Invitation.Saying saying) {
        var shape = shapes.of(saying.type());
        saying.given().keySet().stream().filter(name -> shape.question(name).isEmpty()).findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(shape.code() + " has no question " + name);
                });
        return trimmed(shape.code(), shape.questions().stream()
                .map(question -> Optional.ofNullable(saying.given().get(question.name()))
                        .map(value -> written(question, value)).orElse(""))
                .toList());
    }

    private static String written(Question question, Object value) {
        var values = value instanceof Collection<?> several ? several.stream() : Stream.of(value);
        return values.map(one -> safe(question.kind().write(one))).collect(Collectors.joining(","));
    }

    private static String trimmed(String code, List<String> parts) {
        return (code + "|" + String.join("|", parts)).replaceAll("\\|+$", "");
    }

    private static Answers answers(Shape shape, List<String> parts) {
        var answers = Answers.NONE;
        for (var i = 0; i < Math.min(parts.size(), shape.questions().size()); i++) {
            if (!parts.get(i).isEmpty()) {
                answers = answers.with(shape.questions().get(i).name(), unsafe(parts.get(i)));
            }
        }
        return answers;
    }

    private static String safe(String raw) {
        return URLEncoder.encode(raw, StandardCharsets.UTF_8).replace("%2F", "/").replace("%3A", ":");
    }

    private static List<String> unsafe(String part) {
        var values = new ArrayList<String>();
        for (var one : part.split(",")) {
            values.add(URLDecoder.decode(one, StandardCharsets.UTF_8));
        }
        return values;
    }
}
