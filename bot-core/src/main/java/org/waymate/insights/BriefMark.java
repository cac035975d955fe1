package org.waymate.insights;

import java.util.Optional;
import org.waymate.chat.command.ShortId;

/// Says before a button's code in which line of which brief it stands, so that what comes of it is shown there.
///
/// @param place from 0 on
public record BriefMark(BriefId brief, int place) {

    private static final String SIGN = "!";
    /// Stands in older messages on Slack; Discord's adapter has a use of its own for it.
    private static final String FORMER_SIGN = "~";
    private static final int ID = 22;
    private static final int PLACE = 2;
    private static final int LENGTH = SIGN.length() + ID + PLACE;

    public static Optional<BriefMark> read(String code) {
        return isMarked(code)
                ? ShortId.read(code.substring(1, 1 + ID))
                        .map(id -> new BriefMark(new BriefId(id), place(code.substring(1 + ID, LENGTH))))
                : Optional.empty();
    }

    /// The command's own code.
    public static String bare(String code) {
        return isMarked(code) ? code.substring(LENGTH) : code;
    }

    private static boolean isMarked(String code) {
        return (code.startsWith(SIGN) || code.startsWith(FORMER_SIGN)) && code.length() > LENGTH;
    }

    private static int place(String written) {
        return written.chars().allMatch(Character::isDigit) ? Integer.parseInt(written) : 0;
    }

    String before(String code) {
        return SIGN + ShortId.write(brief.value()) + "%02d".formatted(place) + code;
    }
}
