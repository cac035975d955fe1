package org.waymate.chat.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymate.chat.words.Prose;

/// What the bot shows, once, in words of no platform. Its first line says what it is and what to do, or that
/// there is nothing to do. What a platform would refuse can't be built.
public record Message(List<Part> parts) {

    /// Discord takes 4,000 characters in all and 40 components; rows are cut into pages and get what the rest leaves.
    private static final int CHARACTERS = 3500;
    private static final int BESIDE_ROWS = 24;
    private static final int ALONE = 36;
    private static final int PARTS = 20;

    public Message {
        parts = List.copyOf(parts);
        Limit.count("A message", parts, 1, PARTS);
        if (!(parts.getFirst() instanceof Part.Heading || parts.getFirst() instanceof Part.Paragraph)) {
            throw new IllegalArgumentException("A message begins with a line that says what it is");
        }
        Room.check(parts, CHARACTERS, components(parts));
    }

    public static Message of(Part... parts) {
        return new Message(Arrays.asList(parts));
    }

    /// A message that is one sentence or a few.
    public static Message saying(Prose text) {
        return of(new Part.Paragraph(text));
    }

    public Message and(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new Message(more);
    }

    public Message and(Prose paragraph) {
        return and(new Part.Paragraph(paragraph));
    }

    /// The same, beneath a line that says what it is now.
    public Message beneath(Prose first) {
        return new Message(
                Stream.concat(Stream.of(new Part.Paragraph(first)), parts.stream()).toList());
    }

    public Message with(List<Choice> choices) {
        return choices.isEmpty() ? this : and(new Part.Choices(choices));
    }

    public Message with(Choice... choices) {
        return with(List.of(choices));
    }

    /// The whole message without marks, pictures or buttons: for notifications and screen readers.
    public String plain() {
        return parts.stream().map(Plain::of).filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /// Whether both platforms would take a message of these parts.
    public static boolean fits(List<Part> parts) {
        return parts.size() <= PARTS && Room.isThere(parts, CHARACTERS, components(parts));
    }

    private static int components(List<Part> parts) {
        return parts.stream().anyMatch(Part.Rows.class::isInstance) ? BESIDE_ROWS : ALONE;
    }
}
