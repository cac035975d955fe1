package org.waymate.pairing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Matchmaker.Candidate;
import org.waymate.people.InOnePlace;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
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
        var resting = askings.mentorsWhoRest(request.program(), request.topic(), now.minus(REST));
        var former = matches.formerMentorsOf(request.mentee());
        return forRequest(request).stream().filter(one -> !resting.contains(one.mentor()))
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

    private List<Candidate> reaching(Enrolment mentee) {
        var program = mentee.program();
        var taken = Stream.concat(matches.active(program).stream().map(Match::mentor),
                askings.mentorsWhoAreAsked(program).stream()).toList();
        var today = LocalDate.ofInstant(clock.instant(), programs.get(program).zone());
        var free = enrolments.active(program, Role.MENTOR).stream()
                .filter(mentor -> !mentor.isPausedOn(today))
                .filter(mentor -> Collections.frequency(taken, mentor.id()) < mentor.places()).toList();
        var near = places.with(mentee.person(), free.stream().map(Enrolment::person).toList());
        return free.stream().filter(mentor -> near.contains(mentor.person()))
                .map(mentor -> new Candidate(mentor.id(), mentor.topics(),
                        Collections.frequency(taken, mentor.id()), mentor.since()))
                .toList();
    }

    static Set<Topic> set(List<Topic> topics) {
        return topics.isEmpty() ? EnumSet.noneOf(Topic.class) : EnumSet.copyOf(topics);
    }
}
