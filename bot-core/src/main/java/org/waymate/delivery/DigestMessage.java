package org.waymate.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// Puts several things one under the other. One alone reads as it always does. Each button says in which of them it
/// stands.
final class DigestMessage {

    /// @param keptBack whether there was no room for it before
    record Piece(DigestMark mark, Message message, boolean keptBack) {}

    private static final Words WORDS = Words.of(DigestMessage.class);

    private final Codec codec;
    private final Here here;

    DigestMessage(Codec codec, Here here) {
        this.codec = codec;
        this.here = here;
    }

    boolean holds(List<Piece> pieces, Piece more) {
        var all = new ArrayList<>(pieces);
        all.add(more);
        return Message.fits(parts(all));
    }

    /// Whether everything that can be pressed in the message can be pressed in one of these pieces.
    boolean asks(List<Piece> pieces, Message message) {
        var codes = codes(message);
        return !codes.isEmpty()
                && pieces.stream().anyMatch(piece -> codes(piece.message()).containsAll(codes));
    }

    private Set<String> codes(Message message) {
        return message.parts().stream().flatMap(Part::buttons).map(choice -> codec.write(choice.does()))
                .collect(Collectors.toSet());
    }

    Message of(List<Piece> pieces) {
        return pieces.isEmpty()
                ? Message.saying(WORDS.say(here, "digest.over"))
                : new Message(parts(pieces));
    }

    private List<Part> parts(List<Piece> pieces) {
        var parts = new ArrayList<Part>();
        if (pieces.size() > 1) {
            parts.add(new Part.Heading(WORDS.say(here, "digest", Map.of("count", pieces.size()))));
            parts.add(new Part.Paragraph(WORDS.say(here, "digest.how")));
        }
        pieces.forEach(
                piece -> piece.message().parts().forEach(part -> parts.add(marked(part, piece.mark()))));
        var keptBack = pieces.stream().filter(Piece::keptBack).count();
        if (keptBack > 0 && pieces.size() > 1) {
            parts.add(new Part.Note(WORDS.say(here, "digest.kept-back", Map.of("count", keptBack))));
        }
        return parts;
    }

    private Part marked(Part part, DigestMark mark) {
        return part instanceof Part.PickList(var prompt, var picks, var question, var options)
                ? new Part.PickList(prompt, marked(picks, mark), question, options)
                : part.withButtons(choice -> choice.doing(marked(choice.does(), mark)));
    }

    private Invitation marked(Invitation does, DigestMark mark) {
        var code = mark.before(DigestMark.bare(codec.write(does)));
        return code.length() > Codec.LONGEST ? does : new Invitation.Coded(code);
    }
}
