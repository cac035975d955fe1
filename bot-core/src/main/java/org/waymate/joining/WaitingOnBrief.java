package org.waymate.joining;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.program.Enrolment.Standing;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.OnBrief;
import org.waymate.program.Role;

/// Each mentor whom no coordinator has looked at yet.
@Component
class WaitingOnBrief implements OnBrief {

    private static final Words WORDS = Words.of(WaitingOnBrief.class);

    private final Enrolments enrolments;
    private final MentorCard card;

    WaitingOnBrief(Enrolments enrolments, MentorCard card) {
        this.enrolments = enrolments;
        this.card = card;
    }

    @Override
    public String kind() {
        return "mentor";
    }

    @Override
    public List<Need> open(Onlooker who) {
        return enrolments
                .findByProgramAndRoleAndStandingOrderBySince(who.program().id(), Role.MENTOR,
                        Standing.WAITING)
                .stream().map(mentor -> new Need(mentor.id().value(), false, mentor.since())).toList();
    }

    @Override
    public Part.Row row(UUID subject, Onlooker who) {
        var mentor = enrolments.get(new EnrolmentId(subject));
        return mentor.standing() == Standing.WAITING
                ? waits(mentor, who.here())
                : new Part.Row(card.decided(mentor, who.here()), List.of());
    }

    private Part.Row waits(Enrolment mentor, Here here) {
        var text = WORDS.say(here, "brief.waits",
                Map.of("name", card.pronounced(mentor), "topics", card.topics(mentor, here), "days",
                        Duration.between(mentor.since(), here.now()).toDays()));
        return new Part.Row(text, List.of(
                Choice.of(WORDS.label(here, "card.approve"), new JoiningCommand.Approve(mentor.id()))
                        .primary(),
                Choice.of(WORDS.label(here, "brief.others"), new JoiningCommand.Waiting())));
    }
}
