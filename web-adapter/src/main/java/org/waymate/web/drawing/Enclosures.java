package org.waymate.web.drawing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;

/// The pictures and files of a message.
final class Enclosures {

    private static final String PNG = "image/png";

    private Enclosures() {}

    static List<Likeness.Enclosed> of(Message message) {
        return message.parts().stream().flatMap(Enclosures::of).toList();
    }

    private static Stream<Likeness.Enclosed> of(Part part) {
        return switch (part) {
            case Part.Picture picture -> Stream.of(of(picture));
            case Part.Attachment file -> Stream.of(of(file));
            case Part.Heading _,Part.Paragraph _,Part.Note _,Part.Facts _,Part.Choices _,Part.Rows _,Part.PickList _ ->
                Stream.empty();
        };
    }

    static Likeness.Enclosed of(Part.Picture picture) {
        return new Likeness.Enclosed(id(picture.fileName(), picture.png()), picture.fileName(), PNG,
                picture.png());
    }

    static Likeness.Enclosed of(Part.Attachment file) {
        return new Likeness.Enclosed(id(file.fileName(), file.content()), file.fileName(), file.mediaType(),
                file.content());
    }

    private static String id(String name, byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
