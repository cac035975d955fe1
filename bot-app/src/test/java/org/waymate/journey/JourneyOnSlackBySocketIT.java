package org.waymate.journey;

import org.junit.jupiter.api.Tag;

@Tag("drill")
class JourneyOnSlackBySocketIT extends JourneyIT {

    @Override
    Front front() {
        return new OnSlackBySocket();
    }

    @Override
    boolean wakesByTheClock() {
        return true;
    }
}
