package org.waymate.pairing;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.program.Asker;
import org.waymate.program.Choices;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.Role;

/// The mentees whom a coordinator may name: those without a mentor first.
@Component
class PairedMenteeChoices implements Choices<PairedMentee> {

    private final Enrolments enrolments;
    private final Pairable pairable;
    private final ByName byName;

    PairedMenteeChoices(Enrolments enrolments, Pairable pairable, ByName byName) {
        this.enrolments = enrolments;
        this.pairable = pairable;
        this.byName = byName;
    }

    @Override
    public Class<PairedMentee> type() {
        return PairedMentee.class;
    }

    @Override
    public List<Option> matching(Asker who, String typed) {
        return switch (who) {
            case Asker.Coordinator coordinator -> matching(coordinator, typed);
            case Asker.Stranger _,Asker.Participant _ -> List.of();
        };
    }

    private List<Option> matching(Asker.Coordinator who, String typed) {
        var mentees = enrolments.active(who.program().id(), Role.MENTEE).stream().sorted(
                Comparator.comparing(
                        (Enrolment one) -> !pairable.isFree(one, who.program(), who.here().now())));
        return byName.matching(mentees, typed, who.here());
    }
}
