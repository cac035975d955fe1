package org.waymate.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymate.simulation.Chronicle.Call;
import org.waymate.simulation.Chronicle.End;
import org.waymate.simulation.Chronicle.Handed;
import org.waymate.simulation.Chronicle.Pressed;

/// Nothing lost, nothing twice.
final class SendingLaws {

    private static final int MOST_DOUBTS = 6;
    private static final Set<String> MAY_HAVE_ARRIVED = Set.of("ARRIVED_THEN_LOST", "NOT_ARRIVED_THEN_LOST",
            "THROWS_BEFORE", "THROWS_AFTER", "CRASH_BEFORE", "CRASH_AFTER");
    /// What tells of one thing, once.
    private static final Set<String> ONCE = Set.of("check-in", "check-in-reminder", "mentor-request",
            "mentor-request-again", "introduction", "pulse", "concern", "concern-again", "concern-taken",
            "welcome", "mentor-decided");

    static final List<Law> ALL = List.of(
            new Law("once", "Each row of the outbox makes one message, whatever was lost on the way.",
                    SendingLaws::twice),
            new Law("one-a-thing", "Nobody reads of the same thing twice in messages of the same kind.",
                    SendingLaws::again),
            new Law("recorded", "A row is claimed, and that committed, before the platform is called.",
                    evidence -> evidence.handed.stream().filter(SendingLaws::isNotRecorded)
                            .map(SendingLaws::line)),
            new Law("looked-for", "What may have arrived is looked for before it is sent again.",
                    SendingLaws::notLookedFor),
            new Law("patience", "After a 429 nothing of that message is tried before the pause is over.",
                    SendingLaws::impatient),
            new Law("closed-doors",
                    "Whose direct messages are closed is not tried again until they come by themselves.",
                    SendingLaws::knocking),
            new Law("right-reader", "Each message goes to the account of whom its row names.",
                    evidence -> evidence.letters.stream().filter(letter -> !letter.person()
                            .equals(evidence.truth.accounts.get(letter.handed().to())))),
            new Law("stands", "What the outbox calls sent stands with its reader.", SendingLaws::notThere),
            new Law("ends", "In the end each row has come to an end, and none is left half sent.",
                    SendingLaws::underway),
            new Law("press-once", "A press that a platform brings again is acted on once.",
                    SendingLaws::pressedTwice),
            new Law("press-answered", "Every press is answered in the end, whatever broke in between.",
                    SendingLaws::unanswered),
            new Law("no-error", "Nothing that people or time do ends in an error of its own.",
                    evidence -> evidence.life.complaints().stream()
                            .filter(one -> !one.contains("not kept"))));

    private SendingLaws() {}

    static String line(Handed one) {
        return one.at() + " " + one.call() + " " + one.mode() + " " + one.came() + " "
                + one.row().map(row -> row.kind() + " " + row.state() + " " + row.occurrence())
                        .orElse("no row")
                + " to " + one.to();
    }

    private static Stream<?> twice(Evidence evidence) {
        var seen = new HashSet<String>();
        return evidence.handed.stream().filter(Handed::arrived).filter(one -> !one.message().equals("CX"))
                .filter(one -> !seen.add(one.key())).filter(one -> !isSaidBlindly(evidence, one))
                .map(SendingLaws::line);
    }

    /// What was looked for so often in vain is said again all the same: to whoever has to hear that somebody needs help,
    /// and where a coordinator says so.
    private static boolean isSaidBlindly(Evidence evidence, Handed again) {
        return evidence.handed.stream().filter(one -> one.key().equals(again.key())
                && one.step() < again.step() && MAY_HAVE_ARRIVED.contains(one.came()))
                .count() >= MOST_DOUBTS;
    }

    private static Stream<?> again(Evidence evidence) {
        var seen = new HashSet<String>();
        return evidence.things.stream().filter(letter -> ONCE.contains(letter.kind()))
                .filter(letter -> !isSaidBlindly(evidence, letter.handed()))
                .filter(letter -> !seen.add(letter.kind() + letter.person() + letter.row().program()
                        + letter.row().subject() + letter.handed().key()))
                .map(Object::toString);
    }

    private static boolean isNotRecorded(Handed one) {
        return one.row().filter(row -> row.state().equals("SENDING") && row.attempt() > 0
                && row.lease().filter(lease -> lease.isAfter(one.at())).isPresent()).isEmpty();
    }

    private static Stream<?> notLookedFor(Evidence evidence) {
        var doubts = new HashMap<String, Integer>();
        return evidence.handed.stream().filter(one -> one.call() != Call.EDIT)
                .filter(one -> !one.message().equals("CX")).filter(one -> {
                    var open = doubts.getOrDefault(one.key(), 0);
                    doubts.put(one.key(), MAY_HAVE_ARRIVED.contains(one.came()) ? open + 1 : 0);
                    return open > 0 && open < MOST_DOUBTS && one.mode().equals("FIRST");
                }).map(SendingLaws::line);
    }

    private static Stream<?> impatient(Evidence evidence) {
        var asked = new HashMap<String, Handed>();
        return evidence.handed.stream().filter(one -> {
            var before = asked.remove(one.key());
            if (one.notBefore().isPresent()) {
                asked.put(one.key(), one);
            }
            return before != null && one.call() == before.call() && !one.mode().equals("LOOK")
                    && one.at().isBefore(before.notBefore().orElseThrow());
        }).map(SendingLaws::line);
    }

    /// What could not be written down, as the database or the bot died at that moment, nobody knows later.
    private static Stream<?> knocking(Evidence evidence) {
        var shut = new HashMap<String, Handed>();
        return evidence.handed.stream().filter(one -> {
            var before = shut.remove(one.key());
            if (one.came().equals("Unreachable")) {
                shut.put(one.key(), one);
            }
            return before != null && evidence.isKept(before, one)
                    && evidence.pressed.stream().noneMatch(press -> press.who().equals(one.to())
                            && press.step() > before.step() && press.step() < one.step() + 50);
        }).map(SendingLaws::line);
    }

    private static Stream<?> notThere(Evidence evidence) {
        var arrived = evidence.handed.stream().filter(Handed::arrived).map(Handed::key)
                .collect(Collectors.toSet());
        return evidence
                .rows("select * from delivery where state in ('SENT', 'CHANGED') and channel is not null")
                .stream().filter(row -> !arrived.contains(Evidence.written(traveller(row))))
                .map(SendingLaws::row);
    }

    /// The message in which it stands: its own, or that of several things.
    private static Object traveller(Map<String, Object> row) {
        var digest = row.get("digest_id");
        return digest == null ? Objects.requireNonNull(row.get("id")) : digest;
    }

    private static Stream<?> underway(Evidence evidence) {
        return evidence.rows("select * from delivery where state in ('READY', 'CHANGED', 'SENDING', 'HELD')"
                + " or state = 'FOLDED' and not exists (select 1 from delivery d where d.id = delivery.digest_id"
                + " and d.state in ('READY', 'SENDING', 'HELD'))")
                .stream().filter(row -> Evidence.instant(row.get("due_at")).orElseThrow()
                        .isBefore(evidence.life.now().minusSeconds(3600)))
                .map(SendingLaws::row);
    }

    static String row(Map<String, Object> row) {
        return row.get("kind") + " " + row.get("state") + " due " + row.get("due_at") + " attempts "
                + row.get("attempt") + " about " + row.get("occurrence");
    }

    private static Stream<?> pressedTwice(Evidence evidence) {
        return evidence.pressed.stream().filter(one -> one.end() == End.ANSWERED && !one.struck())
                .collect(Collectors.groupingBy(Pressed::interaction)).values().stream()
                .filter(same -> same.size() > 1).map(List::getLast);
    }

    /// What was done before a connection broke is not done again, and is answered by what stands there.
    private static Stream<?> unanswered(Evidence evidence) {
        return evidence.pressed.stream().collect(Collectors.groupingBy(Pressed::interaction)).values()
                .stream()
                .filter(same -> same.stream().noneMatch(one -> one.end() == End.ANSWERED))
                .filter(same -> same.stream().noneMatch(Pressed::struck)).map(List::getFirst);
    }
}
