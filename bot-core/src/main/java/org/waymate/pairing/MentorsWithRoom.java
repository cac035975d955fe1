package org.waymate.pairing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Matchmaker.Candidate;
import org.waymate.people.InOnePlace;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.ProgramId;
import org.waymate.program.Programs;
import org.waymate.program.Role;
import org.waymate.program.Topic;

/// The mentors who can take one more, and are not on a break. Whoever was asked and has not answered may say yes, so an open
/// request takes a place. Until I pass words on, only those who can write to each other by themselves are brought
/// together.
@Component
class MentorsWithRoom {

    private static final Duration REST = Duration.ofDays(7);

    private final Enrolments enrolments;
    private final Matches matches;
    private final Askings askings;
    private final Programs programs;
    private final InOnePlace places;
    private final Clock clock;

    MentorsWithRoom(Enrolments enrolments, Matches matches, Askings askings, Programs programs,
            InOnePlace places, Clock clock) {
        this.enrolments = enrolments;
        this.matches = matches;
        this.askings = askings;
        this.programs = programs;
        this.places = places;
        this.clock = clock;
    }

    /// Best first.
    List<Candidate> forRequest(MentorRequest request) {
        return ranked(request.topic(), request.mentee());
    }

    /// Best first, without those who said not now a little while ago, or nothing at all, and without whom the mentee
    /// was with before.
    List<Candidate> rested(MentorRequest request, Instant now) {
        return rested(forRequest(request), request, now);
    }

    /// @param ranked those with room, best first
    List<Candidate> rested(List<Candidate> ranked, MentorRequest request, Instant now) {
        var resting = askings.mentorsWhoRest(request.program(), request.topic(), now.minus(REST));
        var former = matches.formerMentorsOf(request.mentee());
        return ranked.stream().filter(one -> !resting.contains(one.mentor()))
                .filter(one -> !former.contains(one.mentor())).toList();
    }

    List<Candidate> ranked(Topic topic, EnrolmentId mentee) {
        var seeking = enrolments.get(mentee);
        return Matchmaker.ranked(topic, set(seeking.topics()), reaching(seeking));
    }

    /// How many more this mentor could take if every open request were refused.
    int places(Enrolment mentor) {
        return mentor.places() - matches.activeOf(mentor.id()).size();
    }

    /// Whoever it is, and for whom.
    boolean isThere(ProgramId program) {
        return !free(program, taken(program)).isEmpty();
    }

    private List<Enrolment> free(ProgramId program, Map<EnrolmentId, Integer> taken) {
        var today = LocalDate.ofInstant(clock.instant(), programs.get(program).zone());
        return enrolments.active(program, Role.MENTOR).stream().filter(mentor -> !mentor.isPausedOn(today))
                .filter(mentor -> taken.getOrDefault(mentor.id(), 0) < mentor.places()).toList();
    }

    private Map<EnrolmentId, Integer> taken(ProgramId program) {
        return Stream.concat(matches.mentorsOfActive(program).stream(),
                askings.mentorsWhoAreAsked(program).stream())
                .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum));
    }

    private List<Candidate> reaching(Enrolment mentee) {
        var taken = taken(mentee.program());
        var free = free(mentee.program(), taken);
        var near = places.with(mentee.person(), free.stream().map(Enrolment::person).toList());
        return free.stream().filter(mentor -> near.contains(mentor.person()))
                .map(mentor -> new Candidate(mentor.id(), mentor.topics(),
                        taken.getOrDefault(mentor.id(), 0), mentor.since()))
                .toList();
    }

    static Set<Topic> set(List<Topic> topics) {
        return topics.isEmpty() ? EnumSet.noneOf(Topic.class) : EnumSet.copyOf(topics);
    }
}
