package org.waymate.pulse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.delivery.EachByItself;
import org.waymate.delivery.Outbox;
import org.waymate.delivery.Sweep;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.Program;
import org.waymate.program.Programs;

/// Asks everybody whose round has come, once; the round before is closed.
@Component
class OpenPulse implements Sweep {

    /// So many days somebody is here before they are asked.
    private static final int SETTLING_IN = 7;

    private final Programs programs;
    private final Enrolments enrolments;
    private final Pulses pulses;
    private final PulseCounts counts;
    private final Outbox outbox;
    private final EachByItself each;

    OpenPulse(Programs programs, Enrolments enrolments, Pulses pulses, PulseCounts counts, Outbox outbox,
            EachByItself each) {
        this.programs = programs;
        this.enrolments = enrolments;
        this.pulses = pulses;
        this.counts = counts;
        this.outbox = outbox;
        this.each = each;
    }

    @Override
    public void sweep(Instant now) {
        for (var program : programs.findAll()) {
            for (var zone : pulses.zones(program.id())) {
                PulseDays.of(program).due(now, ZoneId.of(zone))
                        .ifPresent(day -> open(program, ZoneId.of(zone), day, now));
            }
        }
    }

    private void open(Program program, ZoneId zone, LocalDate day, Instant now) {
        var joinedBefore = day.minusDays(SETTLING_IN - 1).atStartOfDay(zone).toInstant();
        each.of(pulses.notAsked(program.id(), zone.getId(), recent(day), joinedBefore,
                LocalDate.ofInstant(now, zone)), id -> ask(id, day));
    }

    /// Where the days have changed since, nobody is asked twice within a week.
    private static LocalDate recent(LocalDate day) {
        return day.minusDays(PulseDays.DAYS / 2);
    }

    private void ask(EnrolmentId id, LocalDate day) {
        var part = enrolments.get(id);
        if (pulses.isAsked(part.program(), part.person(), recent(day))) {
            return;
        }
        pulses.open(part.program(), part.person()).forEach(before -> {
            before.end(Pulse.State.MISSED);
            outbox.over(PulseLetter.KIND, before.occurrence());
        });
        if (!counts.areThere(part.program(), day)) {
            for (var score = 1; score <= PulseCount.HIGHEST; score++) {
                counts.save(new PulseCount(part.program(), day, score));
            }
        }
        var pulse = pulses.save(new Pulse(part.program(), part.person(), day));
        outbox.tell(part.program(), part.person(), PulseLetter.KIND, pulse.occurrence(), pulse.occurrence());
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return programs.findAll().stream().flatMap(program -> pulses.zones(program.id()).stream()
                .flatMap(zone -> PulseDays.of(program).next(after, ZoneId.of(zone)).stream()))
                .min(Instant::compareTo);
    }
}
