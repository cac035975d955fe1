package org.waymate.chat.message;

import org.waymate.chat.command.Command;
import org.waymate.chat.command.Invitation;

/// A button.
public record Choice(String label, Invitation does, Look look) {

    public enum Look {
        PLAIN, PRIMARY, DANGER
    }

    public Choice {
        Limit.label("A button", label, 75);
    }

    public static Choice of(String label, Invitation does) {
        return new Choice(label, does, Look.PLAIN);
    }

    public static Choice of(String label, Command does) {
        return of(label, Invitation.to(does));
    }

    /// It looks the same and does something else.
    public Choice doing(Invitation other) {
        return new Choice(label, other, look);
    }

    public Choice primary() {
        return new Choice(label, does, Look.PRIMARY);
    }

    public Choice danger() {
        return new Choice(label, does, Look.DANGER);
    }
}
