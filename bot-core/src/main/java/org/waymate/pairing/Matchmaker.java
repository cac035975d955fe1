package org.waymate.pairing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Topic;

/// Which mentor fits a mentee best: the topic asked for, then more in common, then whoever has fewest
/// mentees, then who has been there longest.
final class Matchmaker {

    /// A mentor who could be asked.
    ///
    /// @param mentees how many they have now
    record Candidate(EnrolmentId mentor, List<Topic> topics, int mentees, Instant since) {}

    private Matchmaker() {}

    static List<Candidate> ranked(Topic asked, Set<Topic> theirs, List<Candidate> candidates) {
        return candidates.stream().sorted(
                Comparator.comparing((Candidate one) -> !one.topics().contains(asked))
                        .thenComparing(one -> -shared(asked, theirs, one.topics()).size())
                        .thenComparing(Candidate::mentees)
                        .thenComparing(Candidate::since)
                        .thenComparing(one -> one.mentor().value()))
                .toList();
    }

    /// What both said, the topic asked for first.
    static List<Topic> shared(Topic asked, Set<Topic> theirs, List<Topic> mentors) {
        return mentors.stream().filter(topic -> topic == asked || theirs.contains(topic))
                .sorted(Comparator.comparing(topic -> topic != asked)).toList();
    }
}
