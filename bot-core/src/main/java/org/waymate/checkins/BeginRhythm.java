package org.waymate.checkins;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Match;
import org.waymate.pairing.MatchMade;
import org.waymate.people.People;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.Program;
import org.waymate.program.Programs;

/// Two who were introduced are asked for the first time when they have had a few days.
@Component
class BeginRhythm {

    private static final int FIRST_DAYS = 5;

    private final Rhythms rhythms;
    private final Programs programs;
    private final Enrolments enrolments;
    private final People people;

    BeginRhythm(Rhythms rhythms, Programs programs, Enrolments enrolments, People people) {
        this.rhythms = rhythms;
        this.programs = programs;
        this.enrolments = enrolments;
        this.people = people;
    }

    @EventListener
    void hear(MatchMade made) {
        var program = programs.get(made.match().program());
        begin(program, made.match(), made.match().mentee());
        begin(program, made.match(), made.match().mentor());
    }

    /// Both have the same days, so the program's clock counts the first ones.
    private void begin(Program program, Match match, EnrolmentId of) {
        var person = people.get(enrolments.get(of).person());
        rhythms.save(new Rhythm(program, match.id(), person.id(), earliest(program, match), person.zone()));
    }

    static LocalDate earliest(Program program, Match match) {
        return LocalDate.ofInstant(match.since(), program.zone()).plusDays(FIRST_DAYS);
    }
}
