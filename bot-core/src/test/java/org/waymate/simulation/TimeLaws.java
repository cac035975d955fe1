package org.waymate.simulation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.waymate.simulation.Evidence.Letter;

/// Never at the wrong hour, and never to whom it is not for.
final class TimeLaws {

    private static final Set<String> OF_THE_PROGRAM = Set.of("check-in", "check-in-reminder",
            "check-in-again",
            "check-in-tip", "pulse", "nudge", "mentor-request", "mentor-request-again", "request-choose",
            "request-waits", "request-went-on", "announcement-direct");

    static final List<Law> ALL = List.of(
            new Law("quiet-hours",
                    "Nothing but the urgent comes in its reader's quiet hours, unless they are there.",
                    evidence -> evidence.letters.stream().filter(letter -> isAtNight(evidence, letter))),
            new Law("days-off",
                    "Nothing invited comes on a holiday or a quiet weekend, by the reader's calendar.",
                    evidence -> evidence.letters.stream()
                            .filter(letter -> Evidence.INVITED.contains(letter.kind()))
                            .filter(letter -> Evidence.isOff(evidence.localDay(letter),
                                    evidence.program(letter)))),
            new Law("breaks",
                    "Whoever takes a break hears nothing but the urgent until the day they are back.",
                    evidence -> evidence.letters.stream().filter(letter -> isOnABreak(evidence, letter))),
            new Law("once-a-week", "Whoever wants it once a week gets what is invited on that day.",
                    evidence -> evidence.letters.stream().filter(letter -> isOnAnotherDay(evidence, letter))),
            new Law("draft", "Nobody but its coordinators hears of a program before it opens.",
                    evidence -> evidence.letters.stream().filter(letter -> !evidence.runs(letter)
                            && !evidence.program(letter).open())),
            new Law("left", "Whoever has left is asked and told nothing of the program any more.",
                    evidence -> evidence.things.stream()
                            .filter(letter -> OF_THE_PROGRAM.contains(letter.kind()))
                            .filter(letter -> evidence.part(letter)
                                    .filter(part -> part.standing().equals("LEFT")).isPresent())),
            new Law("forgotten", "Whoever was forgotten hears nothing.",
                    evidence -> evidence.letters.stream().filter(letter -> evidence.truth.people
                            .get(letter.person()).at(letter.handed().step())
                            .filter(Truth.SomebodyNow::forgotten).isPresent())),
            new Law("over",
                    "A week after a program's last day, when whoever reads once a week has read all, nobody is asked how it goes.",
                    evidence -> evidence.of("check-in", "check-in-reminder", "pulse")
                            .filter(letter -> evidence
                                    .localDay(letter).isAfter(evidence.program(letter).last().plusDays(8)))),
            new Law("own-clock", "Nobody's clock is changed but by themselves.", TimeLaws::movedByOthers),
            new Law("as-said", "What people say of themselves stands so from then on.",
                    evidence -> evidence.life.complaints().stream().filter(one -> one.contains("not kept"))),
            new Law("charter", "A program keeps its days, hours and quiet as its coordinators said them.",
                    TimeLaws::rewritten));

    private TimeLaws() {}

    private static boolean isAtNight(Evidence evidence, Letter letter) {
        if (Evidence.URGENT.contains(letter.kind())
                || !Evidence.INVITED.contains(letter.kind()) && evidence.wasHere(letter)) {
            return false;
        }
        var program = evidence.program(letter);
        var time = letter.handed().at().atZone(evidence.zone(letter)).toLocalTime().toSecondOfDay();
        return isWithin(time, program.quietFrom(), program.quietUntil());
    }

    private static boolean isWithin(int second, LocalTime from, LocalTime until) {
        var start = from.toSecondOfDay();
        var end = until.toSecondOfDay();
        return start < end ? second >= start && second < end : second >= start || second < end;
    }

    private static boolean isOnABreak(Evidence evidence, Letter letter) {
        return !Evidence.URGENT.contains(letter.kind()) && !evidence.runs(letter)
                && evidence.part(letter).filter(part -> part.isAwayOn(evidence.localDay(letter))).isPresent();
    }

    private static boolean isOnAnotherDay(Evidence evidence, Letter letter) {
        if (!Evidence.INVITED.contains(letter.kind())
                || evidence.part(letter).filter(part -> part.often().equals("WEEKLY")).isEmpty()) {
            return false;
        }
        var program = evidence.program(letter);
        var weekday = DayOfWeek.valueOf(program.weekday().toUpperCase(Locale.ROOT));
        var day = evidence.localDay(letter);
        var right = day;
        while (right.getDayOfWeek() != weekday) {
            right = right.minusDays(1);
        }
        while (Evidence.isOff(right, program)) {
            right = right.plusDays(1);
        }
        return !right.equals(day);
    }

    private static Stream<?> movedByOthers(Evidence evidence) {
        return evidence.truth.people.entrySet().stream().flatMap(person -> person.getValue().all().entrySet()
                .stream().skip(1).filter(change -> !change.getValue().forgotten())
                .filter(change -> evidence.pressed.stream().filter(press -> press.step() < change.getKey())
                        .reduce((_, last) -> last).map(press -> evidence.truth.accounts.get(press.who()))
                        .filter(person.getKey()::equals).isEmpty())
                .map(change -> person.getKey() + " " + change));
    }

    /// After its first week a program here changes only by holidays.
    private static Stream<?> rewritten(Evidence evidence) {
        var settled = evidence.life.chronicle().until(evidence.life.plan().begin().plusSeconds(6 * 86_400));
        return evidence.truth.programs.entrySet().stream().flatMap(program -> {
            var first = program.getValue().at(settled).orElseThrow();
            return program.getValue().all().entrySet().stream().filter(change -> change.getKey() > settled)
                    .map(Map.Entry::getValue).filter(now -> !Objects.equals(core(now), core(first)));
        });
    }

    private static List<Object> core(Truth.ProgramNow now) {
        return List.of(now.first(), now.last(), now.zone(), now.weeks(), now.weekday(), now.hour(),
                now.quietFrom(), now.quietUntil());
    }
}
