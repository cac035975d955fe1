package org.waymate.delivery;

import java.util.Optional;
import java.util.regex.Pattern;
import org.waymate.chat.command.ShortId;

/// Says before a button's code in which part of which digest it stands, so that what comes of it is shown there. It is
/// short, since some codes are long: the digest's number among its reader's own, and the beginning of the part's id.
///
/// @param number in base 36
public record DigestMark(String number, String part) {

    private static final Pattern MARKED = Pattern.compile("\\*([0-9a-z]+)\\.([A-Za-z0-9_-]{4})\\.(.*)");
    private static final int PART = 4;

    static DigestMark of(Delivery digest, Delivery part) {
        return new DigestMark(digest.occurrence(), ShortId.write(part.id()).substring(0, PART));
    }

    public static Optional<DigestMark> read(String code) {
        var marked = MARKED.matcher(code);
        return marked.matches()
                ? Optional.of(new DigestMark(marked.group(1), marked.group(2)))
                : Optional.empty();
    }

    /// The command's own code.
    public static String bare(String code) {
        var marked = MARKED.matcher(code);
        return marked.matches() ? marked.group(3) : code;
    }

    public String before(String code) {
        return "*" + number + "." + part + "." + code;
    }
}
