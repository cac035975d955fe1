package org.waymate.testing;

import java.nio.charset.StandardCharsets;
import org.waymate.chat.message.Part;

/// The file that somebody gets who asks for all that is kept of them.
public final class Exported {

    private Exported() {}

    public static String by(Visitor who) {
        return who.types("privacy").presses("Export").said().orElseThrow().parts().stream()
                .filter(Part.Attachment.class::isInstance).map(Part.Attachment.class::cast)
                .map(file -> new String(file.content(), StandardCharsets.UTF_8)).findFirst().orElseThrow();
    }
}
