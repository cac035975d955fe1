package org.waymate.chat.message;

import java.util.stream.Collectors;

/// A part as somebody hears it read aloud.
final class Plain {

    private Plain() {}

    static String of(Part part) {
        return switch (part) {
            case Part.Heading(var text) -> text.plain();
            case Part.Paragraph(var text) -> text.plain();
            case Part.Note(var text) -> text.plain();
            case Part.Facts(var facts) -> facts.stream()
                    .map(fact -> fact.name() + ": " + fact.value().plain()).collect(Collectors.joining("\n"));
            case Part.Rows(var rows) ->
                rows.stream().map(row -> row.text().plain()).collect(Collectors.joining("\n"));
            case Part.PickList list -> list.prompt();
            case Part.Picture picture -> picture.alt();
            case Part.Attachment file -> file.fileName();
            case Part.Choices _ -> "";
        };
    }
}
