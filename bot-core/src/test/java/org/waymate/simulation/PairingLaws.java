package org.waymate.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymate.simulation.Chronicle.End;
import org.waymate.simulation.Truth.MatchNow;

/// Who is with whom, and by when they hear.
final class PairingLaws {

    private static final Duration A_LITTLE_LATER = Duration.ofHours(3);

    static final List<Law> ALL = List.of(
            new Law("one-mentor", "No mentee has two mentors at a time.", PairingLaws::twoMentors),
            new Law("capacity", "No mentor is given more mentees than they take.", PairingLaws::tooMany),
            new Law("own-yes", "Who is with whom was said by that mentor, or by a coordinator.",
                    PairingLaws::unsaid),
            new Law("kept-word", "Whoever was accepted is with that mentor.",
                    evidence -> evidence
                            .rows("select asking_id from asking a where answer = 'ACCEPTED' and not exists"
                                    + " (select 1 from mentoring_match m where m.request_id = a.request_id and m.mentor_id = a.mentor_id)")
                            .stream()),
            new Law("one-asked", "For one request one mentor is asked at a time.",
                    evidence -> evidence
                            .rows("select request_id, count(*) as n from asking where answer = 'OPEN'"
                                    + " group by request_id having count(*) > 1")
                            .stream()),
            new Law("time-to-answer", "A mentor has all the days that were promised to answer.",
                    evidence -> evidence
                            .rows("select * from asking where answer = 'LAPSED' and ended_at < answer_by")
                            .stream()),
            new Law("heard-by", "Every request has moved on by the day that its mentee was promised.",
                    PairingLaws::unheard),
            new Law("introduced", "Every match is introduced to both.", PairingLaws::notIntroduced),
            new Law("called-off", "Nobody is asked for whoever has taken it back, or has a mentor.",
                    PairingLaws::askedInVain));

    private PairingLaws() {}

    private static Stream<?> twoMentors(Evidence evidence) {
        return created(evidence).filter(made -> active(evidence, made.getKey())
                .filter(other -> other.mentee().equals(made.getValue().mentee())).count() > 1);
    }

    private static Stream<?> tooMany(Evidence evidence) {
        return created(evidence).filter(made -> {
            var mentor = evidence.truth.parts.get(made.getValue().mentor()).at(made.getKey()).orElseThrow();
            return active(evidence, made.getKey())
                    .filter(other -> other.mentor().equals(made.getValue().mentor()))
                    .count() > mentor.places()
                    && mentor.standing().equals("ACTIVE");
        });
    }

    private static Stream<Map.Entry<Long, MatchNow>> created(Evidence evidence) {
        return evidence.truth.matches.values().stream()
                .map(match -> match.all().entrySet().iterator().next()).map(Map.Entry::copyOf);
    }

    private static Stream<MatchNow> active(Evidence evidence, long step) {
        return evidence.truth.matches.values().stream().flatMap(match -> match.at(step).stream())
                .filter(MatchNow::active);
    }

    private static Stream<?> unsaid(Evidence evidence) {
        var said = evidence.pressed.stream().filter(one -> one.end() == End.ANSWERED || one.struck())
                .map(one -> Mark.bare(one.what()).replaceAll(" .*", "")
                        + evidence.truth.accounts.get(one.who()))
                .collect(Collectors.toSet());
        return evidence.rows("select a.asking_id, e.person_id from asking a, enrolment e"
                + " where e.enrolment_id = a.mentor_id and a.answer = 'ACCEPTED'").stream()
                .filter(row -> said.stream().noneMatch(press -> press.startsWith("request.accept|")
                        && press.contains(Evidence.written(row.get("asking_id")))
                        && press.endsWith(row.get("person_id").toString())));
    }

    private static Stream<?> unheard(Evidence evidence) {
        var chronicle = evidence.life.chronicle();
        return evidence.truth.requests.values().stream().flatMap(request -> {
            var steps = List.copyOf(request.all().entrySet());
            return IntStream.range(0, steps.size()).boxed().filter(i -> {
                var now = steps.get(i).getValue();
                var end = i + 1 < steps.size()
                        ? chronicle.at(steps.get(i + 1).getKey())
                        : evidence.life.plan().end();
                // what is undone may stand again as it stood on a day that was over
                var promised = Life.later(now.hearBy(), chronicle.at(steps.get(i).getKey()));
                var by = evidence.life.weather().upFrom(promised).plus(A_LITTLE_LATER);
                return (now.state().equals("ASKING") || now.state().equals("WAITING")) && end.isAfter(by)
                        && by.isBefore(evidence.life.plan().clearFrom());
            }).map(i -> steps.get(i).getValue());
        });
    }

    private static Stream<?> notIntroduced(Evidence evidence) {
        var told = evidence.rows(
                "select subject, recipient from delivery where kind = 'introduction' and state <> 'DROPPED'")
                .stream()
                .collect(Collectors.groupingBy(row -> row.get("subject").toString(), Collectors.counting()));
        return evidence.rows("select match_id from mentoring_match").stream()
                .filter(row -> told.getOrDefault(Evidence.written(row.get("match_id")), 0L) < 2)
                .filter(row -> evidence.truth.people.values().stream()
                        .noneMatch(one -> one.at(evidence.life.chronicle().step())
                                .filter(Truth.SomebodyNow::forgotten).isPresent()));
    }

    private static Stream<?> askedInVain(Evidence evidence) {
        var ended = new HashMap<String, Instant>();
        evidence.rows("select asking_id, ended_at from asking where ended_at is not null").forEach(
                row -> ended.put(Evidence.written(row.get("asking_id")),
                        Evidence.instant(row.get("ended_at")).orElseThrow()));
        var seen = new HashSet<String>();
        return evidence.of("mentor-request", "mentor-request-again")
                .filter(letter -> ended.containsKey(letter.row().subject())
                        && ended.get(letter.row().subject()).isBefore(letter.handed().at().minusSeconds(60)))
                .filter(letter -> seen.add(letter.row().subject())).map(Object::toString);
    }
}
