package org.waymate.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.EachByItself;
import org.waymate.delivery.Outbox;
import org.waymate.delivery.Sweep;
import org.waymate.people.People;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;

/// Whoever said when they are back is back on that day, by their own clock.
@Component
class EndBreaks implements Sweep {

    private final Breaks breaks;
    private final Enrolments enrolments;
    private final People people;
    private final TakingBreaks taking;
    private final Outbox outbox;
    private final EachByItself each;

    EndBreaks(Breaks breaks, Enrolments enrolments, People people, TakingBreaks taking, Outbox outbox,
            EachByItself each) {
        this.breaks = breaks;
        this.enrolments = enrolments;
        this.people = people;
        this.taking = taking;
        this.outbox = outbox;
        this.each = each;
    }

    @Override
    public void sweep(Instant now) {
        each.of(breaks.endingBy(LocalDate.ofInstant(now, Breaks.EARLIEST)), part -> end(part, now));
    }

    private void end(EnrolmentId id, Instant now) {
        var part = enrolments.get(id);
        part.pausedUntil().filter(_ -> !ends(part).isAfter(now)).ifPresent(day -> {
            taking.end(part, now);
            var subject = ShortId.write(id.value());
            outbox.tell(part.program(), part.person(), WelcomeBackLetter.KIND, subject, subject + "/" + day);
        });
    }

    private Instant ends(Enrolment part) {
        return part.pausedUntil().orElseThrow().atStartOfDay(people.get(part.person()).zone()).toInstant();
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return breaks.all().stream().map(this::ends).filter(end -> end.isAfter(after))
                .min(Instant::compareTo);
    }
}
