package org.waymate.joining;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Words;
import org.waymate.people.People;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment.Standing;
import org.waymate.program.Enrolments;
import org.waymate.program.ProgramId;
import org.waymate.program.Role;

/// The mentors whom no coordinator has looked at yet, a row each.
@Component
class WaitingMentors {

    private static final Words WORDS = Words.of(WaitingMentors.class);

    private final Enrolments enrolments;
    private final People people;
    private final MentorCard card;

    WaitingMentors(Enrolments enrolments, People people, MentorCard card) {
        this.enrolments = enrolments;
        this.people = people;
        this.card = card;
    }

    int count(ProgramId program) {
        return enrolments.findByProgramAndRoleAndStandingOrderBySince(program, Role.MENTOR, Standing.WAITING)
                .size();
    }

    Message list(Asker.Coordinator who) {
        var here = who.here();
        var waiting = enrolments.findByProgramAndRoleAndStandingOrderBySince(who.program().id(), Role.MENTOR,
                Standing.WAITING);
        if (waiting.isEmpty()) {
            return Message.saying(WORDS.say(here, "waiting.none"));
        }
        return Message.saying(WORDS.say(here, "waiting", Map.of("count", waiting.size())))
                .and(new Part.Rows(waiting.stream().limit(100).map(mentor -> new Part.Row(
                        WORDS.say(here, "waiting.row",
                                Map.of("name", people.get(mentor.person()).name(), "topics",
                                        card.topics(mentor, here), "places", mentor.places())),
                        JoiningButtons.decideInList(mentor.id(), here))).toList()));
    }
}
