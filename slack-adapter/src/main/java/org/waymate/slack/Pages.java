package org.waymate.slack;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Cuts what is to be shown into as many messages as Slack's limits ask for.
final class Pages {

    /// One less than Slack takes: the last one says which page this is.
    private static final int BLOCKS = 49;
    /// Slack refuses a message of about 13,200 characters of blocks (`msg_blocks_too_long`).
    private static final int CHARACTERS = 12_500;
    /// Slack advises 4,000 characters and refuses an edit with more.
    private static final int TEXT = 3_900;
    private static final String NUMBER = "page:";

    private Pages() {}

    static List<Page> of(List<Piece> pieces) {
        var cut = cut(pieces);
        var pages = new ArrayList<Page>();
        for (var one : cut) {
            var blocks = new ArrayList<LayoutBlock>(one.stream().flatMap(piece -> piece.blocks().stream())
                    .toList());
            if (cut.size() > 1) {
                blocks.add(number(pages.size(), cut.size()));
            }
            pages.add(new Page(text(one), blocks));
        }
        return pages;
    }

    /// Which page of several a message is, by what [#of] wrote into it.
    static Optional<Integer> number(List<LayoutBlock> blocks) {
        return blocks.stream().map(LayoutBlock::getBlockId)
                .filter(id -> id != null && id.startsWith(NUMBER))
                .map(id -> Integer.valueOf(id.substring(NUMBER.length()))).findFirst();
    }

    private static List<List<Piece>> cut(List<Piece> pieces) {
        var pages = new ArrayList<List<Piece>>();
        var blocks = 0;
        var weight = 0;
        for (var piece : pieces) {
            blocks += piece.blocks().size();
            weight += piece.weight();
            if (pages.isEmpty() || blocks > BLOCKS || weight > CHARACTERS) {
                pages.add(new ArrayList<>());
                blocks = piece.blocks().size();
                weight = piece.weight();
            }
            pages.getLast().add(piece);
        }
        return pages;
    }

    private static LayoutBlock number(int page, int of) {
        var shown = (page + 1) + " / " + of;
        return Blocks.context(NUMBER + page, List.of(PlainTextObject.builder().text(shown).build()));
    }

    private static String text(List<Piece> pieces) {
        var plain = pieces.stream().map(Piece::plain).filter(one -> !one.isBlank())
                .collect(Collectors.joining("\n"));
        var text = Marks.escape(plain);
        return text.length() <= TEXT ? text : shortened(text);
    }

    private static String shortened(String text) {
        var head = text.substring(0, TEXT);
        var amp = head.lastIndexOf('&');
        var end = amp > head.lastIndexOf(';') ? amp : TEXT;
        return head.substring(0, Character.isHighSurrogate(head.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
