package org.waymate.discord;

import java.util.function.Consumer;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What Discord no longer takes of an interaction, since it is over or was answered when it came before. Whatever is
/// said after that goes by direct message.
final class TooLate implements Consumer<Throwable> {

    static final TooLate NOTED = new TooLate();

    private static final Logger LOG = LoggerFactory.getLogger(TooLate.class);

    private TooLate() {}

    @Override
    public void accept(Throwable problem) {
        LOG.info("Discord takes nothing more for an interaction ({})", why(problem));
    }

    private static String why(Throwable problem) {
        return problem instanceof ErrorResponseException refused
                ? refused.getErrorCode() + ": " + refused.getMeaning()
                : problem.toString();
    }
}
