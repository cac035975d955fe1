package org.waymate.simulation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What holds in every run, checked by plain arithmetic on the tables and on what the platforms wrote down.
///
/// @param broken each case in which it did not
record Law(String name, String sentence, Function<Evidence, Stream<?>> broken) {

    /// What each run is judged by.
    static List<Law> all() {
        return Stream
                .of(SendingLaws.ALL, TimeLaws.ALL, AttentionLaws.ALL, CheckInLaws.ALL, PairingLaws.ALL,
                        StandingLaws.ALL)
                .flatMap(List::stream).toList();
    }

    /// At most so many cases of each law, by its name.
    static List<String> brokenBy(Life life) {
        var evidence = new Evidence(life);
        return all().stream().flatMap(law -> law.broken().apply(evidence).limit(3)
                .map(one -> law.name() + ": " + one)).toList();
    }
}
