package org.waymate.journey;

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
