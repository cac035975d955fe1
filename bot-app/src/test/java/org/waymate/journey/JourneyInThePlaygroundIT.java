package org.waymate.journey;

class JourneyInThePlaygroundIT extends JourneyIT {

    @Override
    Front front() {
        return new InThePlayground(Term.next().begins());
    }
}
