package org.waymate.pairing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.Program;
import org.waymate.program.Role;

/// Whom a coordinator may name: those who can be matched first.
@Component
class PairableFirst {

    interface Fit {
        boolean can(Enrolment one, Program program, Instant now);
    }

    private final Enrolments enrolments;
    private final ByName byName;

    PairableFirst(Enrolments enrolments, ByName byName) {
        this.enrolments = enrolments;
        this.byName = byName;
    }

    List<Option> matching(Asker who, String typed, Role role, Fit fit) {
        return switch (who) {
            case Asker.Coordinator coordinator -> matching(coordinator, typed, role, fit);
            case Asker.Stranger _,Asker.Participant _ -> List.of();
        };
    }

    private List<Option> matching(Asker.Coordinator who, String typed, Role role, Fit fit) {
        var people = enrolments.active(who.program().id(), role).stream().sorted(
                Comparator.comparing((Enrolment one) -> !fit.can(one, who.program(), who.here().now())));
        return byName.matching(people, typed, who.here());
    }
}
