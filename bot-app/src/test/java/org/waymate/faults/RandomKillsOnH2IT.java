package org.waymate.faults;

import java.util.Map;
import org.junit.jupiter.api.Tag;

@Tag("faults")
class RandomKillsOnH2IT extends RandomKills {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
