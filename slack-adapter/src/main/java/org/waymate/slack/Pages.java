package org.waymate.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Cuts what is to be shown into as many messages as Slack's limits ask for.
final class Pages {

    /// One less than Slack takes: the last one says which page this is.
    private static final int BLOCKS = 49;
    /// Slack refuses a message of about 13,200 characters of blocks (`msg_blocks_too_long`); the blocks' ids
    /// take some of them.
    private static final int CHARACTERS = 12_000;
    /// Slack advises 4,000 characters and refuses an edit with more.
    private static final int TEXT = 3_900;

    private Pages() {}

    static List<Page> of(List<Piece> pieces) {
        var cut = cut(pieces);
        var pages = new ArrayList<Page>();
        for (var one : cut) {
            pages.add(new Page(text(one), blocks(one, pages.size(), cut.size())));
        }
        return pages;
    }

    private static List<LayoutBlock> blocks(List<Piece> pieces, int page, int of) {
        var blocks = pieces.stream().flatMap(piece -> piece.blocks().stream()).toList();
        if (of == 1) {
            return blocks;
        }
        var marked = new ArrayList<LayoutBlock>();
        blocks.forEach(block -> marked.add(PageMark.on(page, marked.size(), block)));
        marked.add(PageMark.number(page, of));
        return marked;
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

    private static String text(List<Piece> pieces) {
        var plain = pieces.stream().map(Piece::plain).filter(one -> !one.isBlank())
                .collect(Collectors.joining("\n"));
        var text = Marks.escape(plain);
        return text.length() <= TEXT ? text : shortened(text);
    }

    /// Never in the middle of an escape.
    private static String shortened(String text) {
        var head = Cut.to(TEXT, text);
        var amp = head.lastIndexOf('&');
        return (amp > head.lastIndexOf(';') ? head.substring(0, amp) : head) + "…";
    }
}
