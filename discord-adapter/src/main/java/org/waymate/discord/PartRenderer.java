package org.waymate.discord;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Prose;

/// Draws the parts of one message.
final class PartRenderer {

    /// Leaves room on every page for the heading that is repeated there.
    private static final int LONGEST_TEXT = 3600;

    private final Controls controls;

    PartRenderer(Controls controls) {
        this.controls = controls;
    }

    List<Block> blocks(Part part) {
        return switch (part) {
            case Part.Heading(var text) -> text(heading(text));
            case Part.Paragraph(var text) -> text(ProseRenderer.render(text));
            case Part.Note(var text) -> text(small(ProseRenderer.render(text)));
            case Part.Facts(var facts) -> text(facts.stream().map(PartRenderer::fact).collect(joining("\n")));
            case Part.Choices(var choices) -> controls.buttons(choices).stream().map(Block::of).toList();
            case Part.Rows(var rows) -> rows(rows);
            case Part.PickList list -> List.of(Block.of(controls.list(list)));
            case Part.Picture picture -> List.of(Block.of(Files.picture(picture)));
            case Part.Attachment file -> List.of(Block.of(Files.file(file)));
        };
    }

    static String heading(Prose text) {
        return "## " + ProseRenderer.render(text);
    }

    private static List<Block> text(String text) {
        return LongText.pieces(text, LONGEST_TEXT).stream().map(Block::text).toList();
    }

    private static String small(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(line -> "-# " + line).collect(joining("\n"));
    }

    private static String fact(Part.Fact fact) {
        return "**" + ProseRenderer.plain(fact.name()) + ":** " + ProseRenderer.render(fact.value());
    }

    private List<Block> rows(List<Part.Row> rows) {
        var blocks = rows.stream().map(this::row).toList();
        var largest = blocks.stream().mapToInt(Block::room).max().orElse(0);
        return blocks.stream().map(block -> block.taking(largest)).toList();
    }

    private Block row(Part.Row row) {
        var components = new ArrayList<MessageTopLevelComponent>();
        components.add(TextDisplay.of(ProseRenderer.render(row.text())));
        components.addAll(controls.buttons(row.choices()));
        return Block.of(components);
    }
}
