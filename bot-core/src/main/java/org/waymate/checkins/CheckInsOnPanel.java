package org.waymate.checkins;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.OnPanel;

@Component
class CheckInsOnPanel implements OnPanel {

    private static final Words WORDS = Words.of(CheckInsOnPanel.class);

    private final CheckIns checkIns;
    private final Rhythms rhythms;
    private final CheckInRow row;
    private final OwnCalendars calendars;

    CheckInsOnPanel(CheckIns checkIns, Rhythms rhythms, CheckInRow row, OwnCalendars calendars) {
        this.checkIns = checkIns;
        this.rhythms = rhythms;
        this.row = row;
        this.calendars = calendars;
    }

    @Override
    public List<Line> lines(Asker who) {
        return switch (who) {
            case Asker.Participant participant -> lines(participant);
            case Asker.Stranger _,Asker.Coordinator _ -> List.of();
        };
    }

    private List<Line> lines(Asker.Participant who) {
        var open = checkIns.openOf(who.person().id(), who.program().id()).stream().filter(CheckIn::isAsking)
                .map(checkIn -> row.of(checkIn, who.here()))
                .map(shown -> new Line(5, shown.text(), shown.choices())).toList();
        return Stream.concat((open.isEmpty() ? next(who) : open).stream(), how(who)).toList();
    }

    private List<Line> next(Asker.Participant who) {
        return rhythms.nextOf(who.person().id(), who.program().id())
                .map(moment -> new Line(60, WORDS.say(who.here(), "panel.next", Map.of("moment", moment)),
                        List.of()))
                .stream().toList();
    }

    /// Where there is somebody to be asked about.
    private Stream<Line> how(Asker.Participant who) {
        var here = who.here();
        var living = who.program().isOverOn(here.today())
                ? List.<Rhythm>of()
                : rhythms.living(who.person().id(), who.program().id());
        if (living.isEmpty()) {
            return Stream.of();
        }
        var hour = calendars.of(living.getFirst()).hour();
        var asked = living.stream().anyMatch(rhythm -> rhythm.pace() != Pace.NEVER);
        return Stream.of(Line.byTheWay(WORDS.say(here, "panel.how", Map.of("hour", hour, "asked", asked)),
                List.of(Choice.of(WORDS.label(here, "hour"), Invitation.to(RhythmCommand.Hour.class)),
                        Choice.of(WORDS.label(here, "often.open"), new RhythmCommand.HowOften()))));
    }
}
