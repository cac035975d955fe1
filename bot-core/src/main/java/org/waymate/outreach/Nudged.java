package org.waymate.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.people.People;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;

/// Whom a kind word has reached of late, and on whose behalf: for coordinators.
@Component
public class Nudged {

    private static final Words WORDS = Words.of(Nudged.class);

    private final Nudges nudges;
    private final Enrolments enrolments;
    private final People people;

    Nudged(Nudges nudges, Enrolments enrolments, People people) {
        this.nudges = nudges;
        this.enrolments = enrolments;
        this.people = people;
    }

    /// Whether it is too early for one more, for each of them.
    public boolean all(List<EnrolmentId> whom, Instant now) {
        return whom.stream().allMatch(one -> nudges.lately(one, now).isPresent());
    }

    /// Empty when none of them had one in the last fortnight.
    public Optional<Prose> line(List<EnrolmentId> whom, Here here) {
        var lately = whom.stream().flatMap(one -> nudges.lately(one, here.now()).stream()).toList();
        return lately.stream().findFirst().map(nudge -> WORDS.say(here, "nudged", Map.of("names",
                lately.stream().map(this::name).toList(), "by", people.get(nudge.by()).name(), "day",
                day(nudge.at(), here), "next", day(nudge.nextFrom(), here))));
    }

    private String name(Nudge nudge) {
        return people.get(enrolments.get(nudge.whom()).person()).name();
    }

    private static LocalDate day(Instant at, Here here) {
        return LocalDate.ofInstant(at, here.zone());
    }
}
