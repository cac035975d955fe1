package org.waymate.checkins;

import java.time.Duration;
import java.util.Map;
import org.waymate.testing.Campus;
import org.waymate.testing.Visitor;

/// Ben is the mentor of Ana and Mia; Noor coordinates.
record Trio(Campus campus, Visitor noor, Visitor ben, Visitor ana, Visitor mia) {

    static Trio on(Campus campus) {
        var noor = campus.noor();
        var ben = campus.mentor("Ben", noor);
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        campus.pass(Duration.ofMinutes(1));
        var mia = campus.mentee("Mia").asksForAMentor("studying");
        ben.types("status").presses("Accept");
        campus.pass(Duration.ofMinutes(1));
        ben.types("status").presses("Accept");
        campus.deliver();
        return new Trio(campus, noor, ben, ana, mia);
    }

    /// One more mentee, who says yes in their own language and gets a mentor of their own.
    Visitor mentee(Visitor visitor, String yes, Visitor mentor) {
        campus.joins(visitor, Map.of("role", "mentee", "agree", yes)).asksForAMentor("studying");
        mentor.types("status").presses("Accept");
        campus.deliver();
        return visitor;
    }
}
