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

/// The mentors whom a coordinator may name: those who have room first.
@Component
class PairedMentorChoices implements Choices<PairedMentor> {

    private final Enrolments enrolments;
    private final Pairable pairable;
    private final ByName byName;

    PairedMentorChoices(Enrolments enrolments, Pairable pairable, ByName byName) {
        this.enrolments = enrolments;
        this.pairable = pairable;
        this.byName = byName;
    }

    @Override
    public Class<PairedMentor> type() {
        return PairedMentor.class;
    }

    @Override
    public List<Option> matching(Asker who, String typed) {
        return switch (who) {
            case Asker.Coordinator coordinator -> matching(coordinator, typed);
            case Asker.Stranger _,Asker.Participant _ -> List.of();
        };
    }

    private List<Option> matching(Asker.Coordinator who, String typed) {
        var mentors = enrolments.active(who.program().id(), Role.MENTOR).stream().sorted(
                Comparator.comparing(
                        (Enrolment one) -> !pairable.hasRoom(one, who.program(), who.here().now())));
        return byName.matching(mentors, typed, who.here());
    }
}
