package org.waymate.journey;

class JourneyOnDiscordIT extends JourneyIT {

    @Override
    Front front() throws InterruptedException {
        return new OnDiscord();
    }
}
