package org.waymate.announcements;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.OnPanel;

@Component
class AnnouncingOnPanel implements OnPanel {

    private static final Words WORDS = Words.of(AnnouncingOnPanel.class);

    @Override
    public Optional<Line> line(Asker who) {
        return who instanceof Asker.Coordinator
                ? Optional.of(new Line(70, WORDS.say(who.here(), "panel"),
                        List.of(Choice.of(WORDS.label(who.here(), "panel.announce"),
                                Invitation.to(AnnouncementCommand.Announce.class)))))
                : Optional.empty();
    }
}
