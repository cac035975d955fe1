package org.waymate.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.List;

/// Blocks that belong on the same page, and how they read aloud.
record Piece(List<LayoutBlock> blocks, String plain) {

    Piece {
        blocks = List.copyOf(blocks);
    }

    static Piece of(String plain, LayoutBlock... blocks) {
        return new Piece(List.of(blocks), plain);
    }

    /// Characters that it takes of a message's room.
    int weight() {
        return blocks.isEmpty() ? 0 : GsonFactory.createSnakeCase().toJson(blocks).length();
    }
}
