package org.waymate.pairing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.pairing.Matchmaker.Candidate;
import org.waymate.program.Asker;
import org.waymate.program.Choices;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.Topic;

/// The mentors whom a mentee may name: those who have room.
@Component
class MentorChoices implements Choices<EnrolmentId> {

    private final MentorsWithRoom mentors;
    private final Enrolments enrolments;
    private final ByName byName;

    MentorChoices(MentorsWithRoom mentors, Enrolments enrolments, ByName byName) {
        this.mentors = mentors;
        this.enrolments = enrolments;
        this.byName = byName;
    }

    @Override
    public Class<EnrolmentId> type() {
        return EnrolmentId.class;
    }

    @Override
    public List<Option> matching(Asker who, String typed) {
        return switch (who) {
            case Asker.Participant mentee -> matching(mentee, typed);
            case Asker.Stranger _,Asker.Coordinator _ -> List.of();
        };
    }

    private List<Option> matching(Asker.Participant mentee, String typed) {
        var liked = mentee.enrolment().topics().stream().findFirst().orElse(Topic.STUDYING);
        return byName.matching(mentors.ranked(liked, mentee.enrolment().id()).stream()
                .map(Candidate::mentor).map(enrolments::get), typed, mentee.here());
    }
}
