package org.waymate.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment.Standing;
import org.waymate.program.OnPanel;
import org.waymate.program.Role;

/// A break shows first of all; else what can be changed stands last.
@Component
class ParticipationOnPanel implements OnPanel {

    private static final Words WORDS = Words.of(ParticipationOnPanel.class);

    @Override
    public Optional<Line> line(Asker who) {
        return who instanceof Asker.Participant participant
                && !participant.program().isOverOn(who.here().today()) ? line(participant) : Optional.empty();
    }

    private static Optional<Line> line(Asker.Participant who) {
        var here = who.here();
        if (who.enrolment().isPausedOn(here.today())) {
            return Optional.of(new Line(5,
                    WORDS.say(here, "panel.away", Map.of("day", who.enrolment().pausedUntil().orElseThrow())),
                    List.of(ParticipationReplies.back(here))));
        }
        return who.enrolment().standing() == Standing.DECLINED
                ? Optional.empty()
                : Optional.of(Line.byTheWay(WORDS.say(here, "panel.change"), changes(who)));
    }

    private static List<Choice> changes(Asker.Participant who) {
        var here = who.here();
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of(WORDS.label(here, "profile"),
                Invitation.to(ParticipationCommand.Profile.class)));
        if (who.enrolment().role() == Role.MENTOR) {
            choices.add(Choice.of(WORDS.label(here, "places"),
                    Invitation.to(ParticipationCommand.Places.class)));
        }
        choices.add(Choice.of(WORDS.label(here, "pause"), Invitation.to(ParticipationCommand.Pause.class)));
        choices.add(Choice.of(WORDS.label(here, "notifications"),
                Invitation.to(ParticipationCommand.Notifications.class)));
        choices.add(Choice.of(WORDS.label(here, "leave"), new ParticipationCommand.Leave()));
        return choices;
    }
}
