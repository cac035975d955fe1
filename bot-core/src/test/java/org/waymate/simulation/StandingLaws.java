package org.waymate.simulation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymate.simulation.Chronicle.Pressed;
import org.waymate.simulation.Words.Canary;

/// What stands with people is true, and nobody reads what is not theirs.
final class StandingLaws {

    static final List<Law> ALL = List.of(
            new Law("request-buttons", "A question to a mentor that has ended has no living buttons.",
                    evidence -> living(evidence, List.of("request.accept", "request.not.now"),
                            "select asking_id as id from asking where answer <> 'OPEN'")),
            new Law("check-in-buttons", "A check-in that is closed has no living buttons.",
                    evidence -> living(evidence, List.of("checkin.say"),
                            "select check_in_id as id from check_in where closed_at is not null")),
            new Law("concern-buttons", "What somebody has taken up can't be taken up by another.",
                    evidence -> living(evidence, List.of("concern.take"),
                            "select concern_id as id from concern where taken_by is not null or settled_by is not null")),
            new Law("pulse-buttons", "A question about belonging that is over can't be answered.",
                    evidence -> living(evidence, List.of("pulse.say"),
                            "select pulse_id as id from pulse where state <> 'OPEN'")),
            new Law("whole-digest", "What is pressed among several things leaves the others standing.",
                    StandingLaws::torn),
            new Law("own-words",
                    "What somebody told the coordinators, noted or aims at is read by nobody else.",
                    StandingLaws::overheard),
            new Law("confided", "Only who runs a program hears that somebody of it needs help.",
                    evidence -> evidence.of("concern", "concern-again").filter(
                            letter -> !evidence.runs(letter))),
            new Law("pulse-counted",
                    "As many answers about belonging are counted as people are through with it.",
                    StandingLaws::counted),
            new Law("pulse-nameless", "No table has an answer about belonging beside who gave it.",
                    evidence -> evidence.rows("select code from audit_line where code like 'pulse%'")
                            .stream()),
            new Law("nothing-left",
                    "Of whoever was forgotten no account, no message that waits and no place where one stands is left.",
                    StandingLaws::left));

    private StandingLaws() {}

    /// Only in messages of which the outbox knows where they stand.
    private static Stream<?> living(Evidence evidence, List<String> codes, String ended) {
        Set<String> over = evidence.rows(ended).stream().map(row -> Evidence.written(row.get("id")))
                .collect(Collectors.toSet());
        Set<String> known = evidence
                .rows("select pages from delivery where state = 'SENT' and channel is not null")
                .stream().map(row -> Objects.requireNonNull(row.get("pages")).toString())
                .collect(Collectors.toSet());
        return Stream.of(evidence.life.core().slack(), evidence.life.core().discord())
                .flatMap(platform -> platform.standing().stream())
                .filter(message -> known.contains(message.id()))
                .flatMap(message -> evidence.life.read(message.message()).buttons().stream()
                        .map(code -> Mark.without(code).split("\\|"))
                        .filter(code -> codes.contains(code[0]) && over.contains(code[1]))
                        .map(code -> message.readers() + " " + String.join("|", code)));
    }

    private static Stream<?> torn(Evidence evidence) {
        return evidence.pressed.stream().filter(press -> press.instead().isPresent())
                .filter(press -> Mark.of(press.what()).flatMap(mark -> before(evidence, press, mark))
                        .filter(stood -> !press.words().contains(stood)).isPresent());
    }

    /// What it said last of how several things stand there, where it was several.
    private static Optional<String> before(Evidence evidence, Pressed press, Mark mark) {
        return evidence.handed.stream()
                .filter(one -> one.to().equals(press.who()) && one.step() < press.step())
                .filter(one -> one.row().filter(row -> row.kind().equals("digest")
                        && row.occurrence().equals(mark.digest())).isPresent())
                .reduce((_, last) -> last)
                .filter(one -> one.row().flatMap(row -> evidence.truth.part(row.program(),
                        evidence.truth.accounts.get(press.who()), press.step()))
                        .filter(part -> part.standing().equals("LEFT")).isEmpty())
                .filter(one -> one.buttons().stream().flatMap(code -> Mark.of(code).stream()).distinct()
                        .count() > 1)
                .map(one -> one.words().lines().toList().get(1));
    }

    private static Stream<?> overheard(Evidence evidence) {
        var words = evidence.life.words().all();
        return Stream.concat(
                evidence.handed.stream().flatMap(one -> spoken(words, one.words())
                        .filter(word -> !may(evidence, words.get(word), one.to()))
                        .map(word -> one.at() + " " + words.get(word) + " to " + one.to())),
                evidence.pressed.stream().flatMap(one -> spoken(words, one.words())
                        .filter(word -> !may(evidence, words.get(word), one.who()))
                        .map(word -> one.at() + " " + words.get(word) + " shown to " + one.who())));
    }

    private static Stream<String> spoken(Map<String, Canary> words, String text) {
        return Stream.of(text.split("[^a-z0-9]+")).filter(words::containsKey);
    }

    private static boolean may(Evidence evidence, Canary canary, String reader) {
        var runsIt = evidence.life.residents().containsKey(reader)
                && evidence.life.residents().get(reader).runsIt()
                && evidence.life.residents().get(reader).space.toString().equals(canary.space());
        return reader.equals(canary.who()) || switch (canary.where()) {
            case "report.words", "worried.whom.whom", "checkin.note.note" -> runsIt;
            case "goal.add.title" -> false;
            default -> true;
        };
    }

    /// Of whoever was forgotten nothing is left but that they counted: once a round at most.
    private static Stream<?> counted(Evidence evidence) {
        var counted = number(evidence, "select coalesce(sum(answers), 0) as n from pulse_count");
        var through = number(evidence, "select count(*) as n from pulse where state = 'COUNTED'");
        var nameless = number(evidence, "select count(*) as n from person where forgotten")
                * number(evidence, "select count(distinct round_day) as n from pulse_count");
        return counted >= through && counted <= through + nameless
                ? Stream.of()
                : Stream.of(counted + " counted, " + through + " through");
    }

    private static long number(Evidence evidence, String sql) {
        return ((Number) Objects.requireNonNull(evidence.rows(sql).getFirst().get("n"))).longValue();
    }

    private static Stream<?> left(Evidence evidence) {
        return Stream.concat(
                evidence.rows(
                        "select a.ref from chat_account a, person p where p.person_id = a.person_id and p.forgotten")
                        .stream(),
                evidence.truth.people.entrySet().stream()
                        .filter(person -> person.getValue().at(evidence.life.chronicle().step())
                                .filter(Truth.SomebodyNow::forgotten).isPresent())
                        .flatMap(person -> evidence
                                .rows("select kind from delivery where (channel is not null or state in ('READY', 'HELD', 'CHANGED'))"
                                        + " and recipient = 'person:" + Evidence.written(person.getKey())
                                        + "'")
                                .stream()));
    }
}
