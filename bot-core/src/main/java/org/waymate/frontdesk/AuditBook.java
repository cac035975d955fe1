package org.waymate.frontdesk;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Shape;
import org.waymate.program.Asker;

/// Writes down what coordinators did.
@Component
class AuditBook {

    private final Doorkeeper doorkeeper;
    private final AuditLines lines;
    private final Clock clock;

    AuditBook(Doorkeeper doorkeeper, AuditLines lines, Clock clock) {
        this.doorkeeper = doorkeeper;
        this.lines = lines;
        this.clock = clock;
    }

    /// After the deed. It stands under the program in which it was done, even where it has made them no coordinator
    /// any more; what begins a program stands under that one.
    ///
    /// @param who came to it
    void write(Asker who, Shape shape, Answers given) {
        var doer = shape.audience() == Audience.FOUNDER
                ? doorkeeper.asker(who.visit(), shape, given)
                : who;
        if (doer instanceof Asker.Coordinator coordinator) {
            lines.save(new AuditLine(coordinator.program().id(), coordinator.person().id(), shape.code(),
                    clock.instant()));
        }
    }
}
