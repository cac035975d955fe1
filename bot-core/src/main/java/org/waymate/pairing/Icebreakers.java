package org.waymate.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Questions to begin with.
final class Icebreakers {

    private static final List<String> ALL = List.of("icebreaker.place", "icebreaker.week",
            "icebreaker.wish", "icebreaker.free", "icebreaker.surprise", "icebreaker.meet");

    private Icebreakers() {}

    /// The same three for both, so that either can take one up.
    static List<String> of(MatchId match) {
        var all = new ArrayList<>(ALL);
        Collections.shuffle(all, new Random(match.value().getLeastSignificantBits()));
        return all.subList(0, 3);
    }
}
