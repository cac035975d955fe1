package org.waymate.slack;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.TextObject;
import java.util.ArrayList;
import java.util.List;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Prose;

/// Turns one part of a message into blocks.
final class PartRenderer {

    private static final int HEADER = 150;
    private static final int FIELD = 2000;

    private final Buttons buttons;

    PartRenderer(Buttons buttons) {
        this.buttons = buttons;
    }

    List<Piece> pieces(Part part) {
        return switch (part) {
            case Part.Heading(var text) -> List.of(Piece.of(text.plain(), header(text)));
            case Part.Paragraph(var text) -> paragraph(text);
            case Part.Note(var text) -> List.of(Piece.of(text.plain(), note(text)));
            case Part.Facts(var facts) -> facts(facts);
            case Part.Choices(var choices) -> List.of(Piece.of("", actions(choices)));
            case Part.Rows(var rows) -> rows.stream().map(this::row).toList();
            case Part.PickList list -> List.of(Piece.of(list.prompt(), picks(list)));
            // files don't stand among blocks: they follow the message
            case Part.Picture picture -> List.of(new Piece(List.of(), picture.alt()));
            case Part.Attachment file -> List.of(new Piece(List.of(), file.fileName()));
        };
    }

    /// The marks around words that run the other way are left out where they would be too much.
    private static LayoutBlock header(Prose text) {
        var words = text.plain();
        var fits = words.length() <= HEADER
                ? words
                : Cut.to(HEADER, words.replaceAll("[\\u2068\\u2069]", ""));
        return Blocks.header(header -> header.text(Buttons.plain(fits)));
    }

    private static List<Piece> paragraph(Prose text) {
        var pieces = new ArrayList<Piece>();
        for (var section : ProseRenderer.sections(text)) {
            pieces.add(Piece.of(pieces.isEmpty() ? text.plain() : "", section(section)));
        }
        return pieces;
    }

    private static LayoutBlock note(Prose text) {
        var lines = ProseRenderer.sections(text).stream()
                .<ContextBlockElement>map(PartRenderer::mrkdwn).toList();
        return Blocks.context(lines);
    }

    /// In two columns; one that is too long for a column stands alone.
    private static List<Piece> facts(List<Part.Fact> facts) {
        var pieces = new ArrayList<Piece>();
        var columns = facts.stream().filter(fact -> field(fact).length() <= FIELD).toList();
        if (!columns.isEmpty()) {
            List<TextObject> fields = columns.stream().<TextObject>map(fact -> mrkdwn(field(fact))).toList();
            pieces.add(new Piece(List.of(SectionBlock.builder().fields(fields).build()),
                    String.join("\n", columns.stream().map(PartRenderer::plain).toList())));
        }
        facts.stream().filter(fact -> !columns.contains(fact))
                .forEach(fact -> pieces.add(Piece.of(plain(fact), section(field(fact)))));
        return pieces;
    }

    private static String field(Part.Fact fact) {
        return "*" + Marks.escape(fact.name()) + "*\n" + ProseRenderer.mrkdwn(fact.value());
    }

    private static String plain(Part.Fact fact) {
        return fact.name() + ": " + fact.value().plain();
    }

    private Piece row(Part.Row row) {
        var sections = ProseRenderer.sections(row.text());
        var blocks = new ArrayList<LayoutBlock>(sections.stream().map(PartRenderer::section).toList());
        if (!row.choices().isEmpty()) {
            blocks.add(actions(row.choices()));
        }
        return new Piece(blocks, row.text().plain());
    }

    private LayoutBlock actions(List<Choice> choices) {
        return Blocks.actions(choices.stream().map(buttons::button).toList());
    }

    private LayoutBlock picks(Part.PickList list) {
        return SectionBlock.builder().text(mrkdwn(Marks.escape(list.prompt())))
                .accessory(buttons.select(list)).build();
    }

    private static LayoutBlock section(String text) {
        return SectionBlock.builder().text(mrkdwn(text)).build();
    }

    /// Verbatim: Slack makes no link or mention of what only looks like one.
    private static MarkdownTextObject mrkdwn(String text) {
        return MarkdownTextObject.builder().text(text).verbatim(true).build();
    }
}
