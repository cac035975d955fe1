package org.waymate.checkins;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Match;
import org.waymate.pairing.Matches;
import org.waymate.people.PersonId;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.ProgramId;

/// Whether there is still something to give a tip about when it leaves, and whom it names.
@Component
class TipReasons {

    private final Matches matches;
    private final Enrolments enrolments;
    private final CheckIns checkIns;

    TipReasons(Matches matches, Enrolments enrolments, CheckIns checkIns) {
        this.matches = matches;
        this.enrolments = enrolments;
        this.checkIns = checkIns;
    }

    /// @param tipDay of the tip
    /// @return nobody when there is no reason any more, or the reader is away
    List<PersonId> whom(ProgramId program, PersonId reader, LocalDate tipDay, LocalDate today) {
        return enrolments.in(program, reader).filter(part -> !part.isPausedOn(today))
                .map(part -> whom(part, tipDay, today)).orElseGet(List::of);
    }

    private List<PersonId> whom(Enrolment reader, LocalDate tipDay, LocalDate today) {
        var there = matches.activeOf(reader.id()).stream()
                .filter(match -> !other(match, reader).isPausedOn(today)).toList();
        return there.stream().noneMatch(match -> isAsked(match, reader, tipDay) || hasNotMet(match, reader))
                ? List.of()
                : there.stream()
                        .filter(match -> isAsked(match, reader, tipDay) || mayNotHaveMet(match, reader))
                        .map(match -> other(match, reader).person()).toList();
    }

    private boolean isAsked(Match match, Enrolment reader, LocalDate tipDay) {
        return open(match, other(match, reader))
                .filter(theirs -> theirs.said().filter(Said::isWaiting).isPresent()
                        && tipDay.equals(theirs.awaiting().nudgeDay()))
                .isPresent();
    }

    private boolean hasNotMet(Match match, Enrolment reader) {
        return open(match, reader).flatMap(CheckIn::said).filter(Said::asksForTip).isPresent();
    }

    private boolean mayNotHaveMet(Match match, Enrolment reader) {
        return open(match, reader).flatMap(CheckIn::said).map(Said::answer)
                .filter(answer -> answer == Answer.MET || answer == Answer.DATED
                        || answer == Answer.NOT_WORKING)
                .isEmpty();
    }

    private Optional<CheckIn> open(Match match, Enrolment of) {
        return checkIns.open(match.id(), of.person()).stream().findFirst();
    }

    private Enrolment other(Match match, Enrolment one) {
        return enrolments.get(match.other(one.id()));
    }
}
