package org.waymate.web.demo;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.waymate.web.PlayingAlone;
import org.waymate.web.clock.Jumping;
import org.waymate.web.clock.PlaygroundClock;
import org.waymate.web.clock.TurningTheClock;

/// Plays a few more lines in the program as it stands, for whoever wants to show something there.
@Component
@PlayingAlone
public class Interlude {

    private final ScriptPlayer player;
    private final Remembered remembered;
    private final Jumping jumping;
    private final TurningTheClock turning;
    private final PlaygroundClock clock;

    Interlude(ScriptPlayer player, Remembered remembered, Jumping jumping, TurningTheClock turning,
            PlaygroundClock clock) {
        this.player = player;
        this.remembered = remembered;
        this.jumping = jumping;
        this.turning = turning;
        this.clock = clock;
    }

    /// @throws BadScript when the program stands in another way than the lines expect
    public void play(String script) {
        jumping.instead(() -> {
            remembered.listen();
            try {
                Script.read(script).forEach(player::play);
            } finally {
                remembered.forget();
            }
            return script;
        });
    }

    /// Turns the clock from one event to the next until something is so.
    ///
    /// @throws BadScript when it did not come to be in that time
    public void turnUntil(BooleanSupplier so, Duration atMost) {
        jumping.instead(() -> {
            var latest = clock.instant().plus(atMost);
            turning.letHappen();
            while (!so.getAsBoolean()) {
                if (clock.instant().isAfter(latest) || !turning.toTheNextThing()) {
                    throw new BadScript("what is waited for does not come");
                }
            }
            return so;
        });
    }
}
