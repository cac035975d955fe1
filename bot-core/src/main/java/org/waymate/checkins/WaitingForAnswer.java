package org.waymate.checkins;

import org.springframework.stereotype.Component;
import org.waymate.program.Asker;

/// Whoever has not met may say why, and whoever waits for an answer may do something about it. What does not fit the
/// moment changes nothing.
@Component
class WaitingForAnswer {

    private final Theirs theirs;
    private final Tips tips;
    private final QuietWords words;

    WaitingForAnswer(Theirs theirs, Tips tips, QuietWords words) {
        this.theirs = theirs;
        this.tips = tips;
        this.words = words;
    }

    Saying.Outcome sayWhy(Asker.Participant who, CheckInCommand.SayWhy said) {
        return theirs.changing(who, said.checkIn(), checkIn -> checkIn.because(said.reason()));
    }

    Saying.Outcome nudge(Asker.Participant who, CheckInId id) {
        return theirs.changing(who, id, checkIn -> tips.others(checkIn, who.here().now())
                .ifPresent(tip -> checkIn.awaits(what -> what.nudging(tip.day(), tip.moment()))));
    }

    Saying.Outcome sayWord(Asker.Participant who, CheckInId id) {
        return theirs.changing(who, id, checkIn -> {
            if (words.areHeard(checkIn)) {
                checkIn.awaits(what -> what.saying(who.here().now()));
            }
        });
    }
}
