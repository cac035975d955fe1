package org.waymate.faults;

import java.util.Map;
import org.junit.jupiter.api.Tag;

@Tag("faults")
class UnderFaultsOnH2IT extends UnderFaults {

    @Override
    Map<String, String> database() {
        return Map.of();
    }
}
