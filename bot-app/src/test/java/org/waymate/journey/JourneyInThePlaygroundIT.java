package org.waymate.journey;

import org.junit.jupiter.api.Tag;

@Tag("drill")
class JourneyInThePlaygroundIT extends JourneyIT {

    @Override
    Front front() {
        return new InThePlayground(Term.next().begins());
    }
}
