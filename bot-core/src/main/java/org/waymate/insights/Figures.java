package org.waymate.insights;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymate.checkins.CheckInFigures.OfRound;
import org.waymate.pairing.MentorRequest.State;
import org.waymate.pairing.PairingFigures;
import org.waymate.program.Enrolment.Standing;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Role;
import org.waymate.pulse.PulseFigures;

/// How a program stands, in numbers: reckoned once, shown as a message, a picture and a table.
///
/// @param mentors whom a coordinator has approved
/// @param applicants who would like to mentor and wait for a coordinator, longest first
/// @param looking mentees without a mentor, longest first
/// @param pairs who are together now
/// @param silences whom messages don't reach, longest first
/// @param rounds each day on which pairs were asked, oldest first
/// @param pulses each day on which people were asked whether they belong, oldest first
/// @param stopped how many want no check-ins any more
record Figures(int mentees, int mentors, List<Wait> applicants, List<Looking> looking, int pairs,
        List<Silence> silences, List<OfRound> rounds, List<PulseFigures.OfRound> pulses,
        int stopped) {

    /// @param days whole ones
    record Wait(String name, long days) {}

    /// @param stuck whether no mentor is left to ask, so that only a coordinator can help
    record Looking(String name, long days, boolean stuck) {}

    /// After so many days an answer is seldom given: until then a round is still being asked.
    private static final int UNTIL_SETTLED = 3;

    static Figures reckon(List<Member> members, List<PairingFigures.Waiting> requests, int pairs,
            List<Silence> silences, List<OfRound> rounds, List<PulseFigures.OfRound> pulses, int stopped,
            Instant now) {
        var names = members.stream().collect(Collectors.toMap(Member::id, Member::name));
        return new Figures(count(members, Role.MENTEE), count(members, Role.MENTOR),
                members.stream().filter(member -> member.is(Role.MENTOR, Standing.WAITING))
                        .map(member -> new Wait(member.name(),
                                Duration.between(member.since(), now).toDays()))
                        .toList(),
                requests.stream().map(request -> looking(request, names)).toList(), pairs,
                List.copyOf(silences), List.copyOf(rounds), List.copyOf(pulses),
                stopped);
    }

    private static int count(List<Member> members, Role role) {
        return (int) members.stream().filter(member -> member.is(role, Standing.ACTIVE)).count();
    }

    private static Looking looking(PairingFigures.Waiting request, Map<EnrolmentId, String> names) {
        return new Looking(names.getOrDefault(request.mentee(), ""), request.days(),
                request.state() == State.WAITING);
    }

    /// The last round of which people have had time to tell; before there is one, the last of all.
    Optional<OfRound> lastRound(LocalDate today) {
        return rounds.reversed().stream()
                .filter(round -> !round.day().plusDays(UNTIL_SETTLED).isAfter(today)).findFirst()
                .or(() -> rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast()));
    }

    static <T> long longest(List<T> waits, Function<T, Long> days) {
        return waits.stream().map(days).max(Long::compare).orElse(0L);
    }
}
