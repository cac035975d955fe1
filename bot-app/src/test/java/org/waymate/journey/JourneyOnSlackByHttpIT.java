package org.waymate.journey;

class JourneyOnSlackByHttpIT extends JourneyIT {

    @Override
    Front front() {
        return new OnSlackByHttp();
    }
}
