package org.waymate.web.campus;

import org.waymate.chat.command.Command;
import org.waymate.chat.message.Message;

/// What tests elsewhere borrow from the campus.
public final class Samples {

    public static final Class<? extends Command> COMMANDS = CampusCommand.class;

    private Samples() {}

    public static Message everyPart() {
        return CampusRoom.everything();
    }
}
