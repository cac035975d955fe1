package org.waymate.pairing;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.pairing.Matchmaker.Candidate;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.program.EnrolmentId;

/// Who would fit somebody who waits, as a coordinator is shown them: best first, and last those who were asked for
/// this mentee before, or were with them.
@Component
class Fitting {

    private static final Words WORDS = Words.of(Fitting.class);

    private final Askings askings;
    private final Matches matches;
    private final MentorsWithRoom mentors;
    private final Acquaintance acquaintance;

    Fitting(Askings askings, Matches matches, MentorsWithRoom mentors, Acquaintance acquaintance) {
        this.askings = askings;
        this.matches = matches;
        this.mentors = mentors;
        this.acquaintance = acquaintance;
    }

    Stream<EnrolmentId> forRequest(MentorRequest request) {
        var before = askings.findByRequestOrderBySince(request.id()).stream().map(Asking::mentor).toList();
        var former = matches.formerMentorsOf(request.mentee());
        return mentors.forRequest(request).stream().map(Candidate::mentor).sorted(Comparator
                .comparing((EnrolmentId mentor) -> former.contains(mentor)).thenComparing(before::contains));
    }

    Choice match(MentorRequest request, EnrolmentId mentor, Here here) {
        return Choice.of(
                WORDS.label(here, "queue.match", Map.of("mentor", acquaintance.name(mentor))),
                new PairingCommand.MatchWith(request.id(), mentor));
    }
}
