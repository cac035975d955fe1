package org.waymate.frontdesk;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Answers;
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

    /// After the deed, under the program that it left them with: the first of all begins one.
    void write(Visit visit, Shape shape, Answers given) {
        if (doorkeeper.asker(visit, shape, given) instanceof Asker.Coordinator coordinator) {
            lines.save(new AuditLine(coordinator.program().id(), coordinator.person().id(), shape.code(),
                    clock.instant()));
        }
    }
}
