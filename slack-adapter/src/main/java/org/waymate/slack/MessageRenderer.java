package org.waymate.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.waymate.chat.command.Codec;
import org.waymate.chat.message.Message;

/// Turns a message into Block Kit: pages for a conversation, blocks for a view.
final class MessageRenderer {

    private final Codec codec;

    MessageRenderer(Codec codec) {
        this.codec = codec;
    }

    List<Page> pages(Message message) {
        return Pages.of(pieces(message));
    }

    List<LayoutBlock> forView(Message message) {
        return pieces(message).stream().flatMap(piece -> piece.blocks().stream()).toList();
    }

    private List<Piece> pieces(Message message) {
        var parts = new PartRenderer(new Buttons(codec));
        var pieces = new ArrayList<Piece>();
        message.parts().forEach(part -> pieces.addAll(parts.pieces(part)));
        return pieces;
    }
}
