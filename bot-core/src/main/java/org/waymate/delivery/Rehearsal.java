package org.waymate.delivery;

import java.util.List;
import org.waymate.chat.words.Here;
import org.waymate.program.Enrolment;
import org.waymate.program.Program;
import org.waymate.program.Role;

/// A room's part when a coordinator tries the program on themselves: it writes down what its letters tell of, about two
/// people who are made up. All of it is taken back once the letters are worded.
public interface Rehearsal {

    /// What people read on their way, in its order.
    enum Moment {
        JOINING(Role.MENTEE), OFFERING(Role.MENTOR), REQUEST(Role.MENTOR), MENTORS_INTRODUCTION(
                Role.MENTOR), MENTEES_INTRODUCTION(Role.MENTEE), MENTORS_CHECK_IN(
                        Role.MENTOR), MENTEES_CHECK_IN(Role.MENTEE), REMINDER(
                                Role.MENTOR), PULSE(Role.MENTEE), ANNOUNCEMENT(Role.MENTEE);

        private final Role reader;

        Moment(Role reader) {
            this.reader = reader;
        }

        public Role reader() {
            return reader;
        }
    }

    /// The two who are made up, in a program that is there.
    record Cast(Program program, Enrolment mentee, Enrolment mentor, Here here) {}

    /// @param kind of the letter, and what it tells of
    record Line(Moment moment, String kind, String subject) {}

    List<Line> lines(Cast cast);
}
