package org.waymate.checkins;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.OnPanel;

@Component
class CheckInsOnPanel implements OnPanel {

    private static final Words WORDS = Words.of(CheckInsOnPanel.class);

    private final CheckIns checkIns;
    private final Rhythms rhythms;
    private final CheckInRow row;

    CheckInsOnPanel(CheckIns checkIns, Rhythms rhythms, CheckInRow row) {
        this.checkIns = checkIns;
        this.rhythms = rhythms;
        this.row = row;
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
        return open.isEmpty() ? next(who) : open;
    }

    private List<Line> next(Asker.Participant who) {
        return rhythms.nextOf(who.person().id(), who.program().id())
                .map(moment -> new Line(60, WORDS.say(who.here(), "panel.next", Map.of("moment", moment)),
                        List.of()))
                .stream().toList();
    }
}
