package org.waymate.insights;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.ShortId;
import org.waymate.delivery.EachByItself;
import org.waymate.delivery.Outbox;
import org.waymate.delivery.Sweep;
import org.waymate.people.People;
import org.waymate.people.PersonId;
import org.waymate.program.Coordinators;
import org.waymate.program.LocalHour;
import org.waymate.program.OnBrief.Onlooker;
import org.waymate.program.Program;
import org.waymate.program.ProgramId;
import org.waymate.program.Programs;

/// On Monday at nine, by the program's clock, its coordinators read how it goes. A brief that was missed for longer than
/// two days is left out: the next one says it all.
@Component
class SendBrief implements Sweep {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final Duration STILL_OF_USE = Duration.ofDays(2);

    private final Programs programs;
    private final Coordinators coordinators;
    private final People people;
    private final Briefing briefing;
    private final Outbox outbox;
    private final EachByItself each;

    SendBrief(Programs programs, Coordinators coordinators, People people, Briefing briefing, Outbox outbox,
            EachByItself each) {
        this.programs = programs;
        this.coordinators = coordinators;
        this.people = people;
        this.briefing = briefing;
        this.outbox = outbox;
        this.each = each;
    }

    @Override
    public void sweep(Instant now) {
        each.of(programs.findAll().stream().filter(program -> isDue(program, now)).map(Program::id).toList(),
                id -> brief(id, now));
    }

    private void brief(ProgramId id, Instant now) {
        var program = programs.get(id);
        var monday = lastMonday(program.zone(), now);
        if (program.brief(monday)) {
            coordinators.of(id).forEach(coordinator -> tell(program, coordinator, monday, now));
        }
    }

    private void tell(Program program, PersonId coordinator, LocalDate monday, Instant now) {
        var brief = briefing.make(new Onlooker(coordinator, program, people.get(coordinator).here(now)));
        outbox.tell(program.id(), coordinator, BriefLetter.KIND, ShortId.write(brief.id().value()),
                ShortId.write(program.id().value()) + "/" + monday);
    }

    /// Not in the week in which it was opened, and not when it is over.
    private static boolean isDue(Program program, Instant now) {
        var monday = lastMonday(program.zone(), now);
        var nine = nine(monday, program.zone());
        return program.lacksBrief(monday) && program.openedAt().filter(nine::isAfter).isPresent()
                && !program.isOverOn(monday)
                && nine.plus(STILL_OF_USE).isAfter(now);
    }

    /// The Monday whose nine o'clock was last.
    private static LocalDate lastMonday(ZoneId zone, Instant now) {
        var monday = LocalDate.ofInstant(now, zone)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return nine(monday, zone).isAfter(now) ? monday.minusWeeks(1) : monday;
    }

    private static Instant nine(LocalDate monday, ZoneId zone) {
        return LocalHour.on(monday, NINE, zone);
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return programs.findAll().stream().map(program -> next(program, after)).flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    private static Optional<Instant> next(Program program, Instant after) {
        var monday = lastMonday(program.zone(), after).plusWeeks(1);
        return program.isDraft() || program.isOverOn(monday)
                ? Optional.empty()
                : Optional.of(nine(monday, program.zone()));
    }
}
