package org.waymate.web.others;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymate.chat.Asked;
import org.waymate.web.PlayingAlone;
import org.waymate.web.clock.Meanwhile;
import org.waymate.web.talk.Asking;
import org.waymate.web.talk.Cast;
import org.waymate.web.talk.Occasion;
import org.waymate.web.talk.Place;
import org.waymate.web.talk.Player;
import org.waymate.web.talk.Transcript;

/// Does what people have made up their minds to, by the same door as a visitor, while the switch is on.
@Component
@PlayingAlone
public class Others implements Meanwhile {

    /// What was held back for longer is not answered any more.
    private static final Duration LATEST = Duration.ofDays(3);

    /// One press brings the next question, which is answered at once.
    private static final int MOST_IN_A_ROW = 4;

    private final Errands errands;
    private final OthersSwitches switches;
    private final Cast cast;
    private final Asking asking;
    private final Transcript transcript;

    Others(Errands errands, OthersSwitches switches, Cast cast, Asking asking, Transcript transcript) {
        this.errands = errands;
        this.switches = switches;
        this.cast = cast;
        this.asking = asking;
        this.transcript = transcript;
    }

    public boolean live() {
        return switches.live();
    }

    public void turn(boolean on) {
        switches.turn(on);
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return live() ? errands.nextDue(after) : Optional.empty();
    }

    @Override
    public boolean letHappen(Instant now) {
        var rounds = 0;
        while (rounds < MOST_IN_A_ROW && live() && pressWhatIsDue(now)) {
            rounds++;
        }
        return rounds > 0;
    }

    private boolean pressWhatIsDue(Instant now) {
        var due = errands.due(now);
        due.forEach(errand -> errands.stillDue(errand.question()).ifPresent(still -> run(still, now)));
        return !due.isEmpty();
    }

    private void run(Errand errand, Instant now) {
        var late = errand.isLateFor(now.minus(LATEST));
        errand.settle();
        errands.save(errand);
        if (!late) {
            cast.called(errand.player())
                    .ifPresent(player -> errand.presses().ifPresent(code -> press(player, errand, code)));
        }
    }

    private void press(Player player, Errand errand, String code) {
        asking.ask(new Occasion(player, new Place.Direct(player.slug()), UUID.randomUUID().toString(),
                transcript.said(errand.saying())), new Asked.Pressed(code));
    }
}
