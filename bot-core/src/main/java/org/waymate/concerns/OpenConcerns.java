package org.waymate.concerns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.OnPanel;

/// What people have said and is not settled: a row each, and first on every coordinator's panel.
@Component
class OpenConcerns implements OnPanel {

    private static final Words WORDS = Words.of(OpenConcerns.class);
    private static final int MOST = 100;

    private final Concerns concerns;
    private final Listeners listeners;
    private final ConcernCard card;

    OpenConcerns(Concerns concerns, Listeners listeners, ConcernCard card) {
        this.concerns = concerns;
        this.listeners = listeners;
        this.card = card;
    }

    Message list(Asker.Coordinator who) {
        var open = open(who);
        if (open.isEmpty()) {
            return Message.saying(WORDS.say(who.here(), "list.none"));
        }
        return Message.saying(WORDS.say(who.here(), "list", Map.of("count", open.size())))
                .and(new Part.Rows(open.stream().limit(MOST)
                        .map(one -> card.row(one, who.person().id(), who.here())).toList()));
    }

    @Override
    public Optional<Line> line(Asker who) {
        return switch (who) {
            case Asker.Coordinator coordinator -> line(coordinator);
            case Asker.Stranger _,Asker.Participant _ -> Optional.empty();
        };
    }

    private Optional<Line> line(Asker.Coordinator who) {
        var open = open(who);
        var waiting = open.stream().filter(Concern::waits).count();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(1,
                        WORDS.say(who.here(), "panel", Map.of("count", open.size(), "waiting", waiting)),
                        List.of(Choice.of(WORDS.label(who.here(), "see"),
                                new ConcernCommand.ShowConcerns(Optional.of(who.program().id())))
                                .primary())));
    }

    private List<Concern> open(Asker.Coordinator who) {
        return concerns.open(who.program().id()).stream()
                .filter(one -> listeners.hears(who.person().id(), one)).toList();
    }
}
