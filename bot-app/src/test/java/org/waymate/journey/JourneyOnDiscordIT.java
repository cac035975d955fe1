package org.waymate.journey;

import org.junit.jupiter.api.Tag;

@Tag("drill")
class JourneyOnDiscordIT extends JourneyIT {

    @Override
    Front front() throws InterruptedException {
        return new OnDiscord();
    }
}
