package org.waymate.delivery;

import java.time.Duration;
import java.time.Instant;
import org.waymate.chat.Pace;

/// When the next messages may leave in one space. Where the limit isn't known it is learnt: each message that arrives
/// makes it a little faster, each "too fast" clearly slower, and just below where it was last told so it goes on very
/// slowly, so that it seldom is.
///
/// It stands beside the libraries for rate limits because what it allows changes with every message, it is kept in the
/// database, it never makes a thread wait, and its clock is turned by hand in tests and in the playground.
final class Pacer {

    /// So long a pause is made up for by a burst.
    private static final Duration BURST = Duration.ofMillis(500);
    /// A rate that is farther away comes of a clock that was set back.
    private static final Duration FARTHEST = Duration.ofHours(1);
    private static final double LEAST = 0.2;
    /// Messages a second, each second.
    private static final double FASTER = 0.25;
    private static final double FASTER_NEAR_THE_LIMIT = 0.003;
    private static final double NEAR = 0.9;
    private static final double BEYOND = 1.05;
    /// Told again before so many have arrived, the limit lies far below.
    private static final int SOON = 60;

    private final Pace pace;
    private final Patience patience = new Patience();
    private double rate;
    private double ceiling;
    private Instant restsUntil;
    private Instant next = Instant.EPOCH;
    private int sinceTold = Integer.MAX_VALUE;

    /// @param rate messages a second
    /// @param ceiling the rate at which it was last too fast; infinite where it never was
    record Learnt(double rate, double ceiling, Instant restsUntil) {

        static Learnt nothing(Pace pace) {
            return new Learnt(pace.from(), Double.POSITIVE_INFINITY, Instant.EPOCH);
        }
    }

    Pacer(Pace pace, Learnt learnt) {
        this.pace = pace;
        this.rate = Math.clamp(learnt.rate(), LEAST, pace.most());
        this.ceiling = learnt.ceiling();
        this.restsUntil = learnt.restsUntil();
    }

    boolean keepsTo(Pace wanted) {
        return pace.equals(wanted);
    }

    /// @return so many, of those wanted, may leave now
    synchronized int reserve(int wanted, Instant now) {
        if (now.isBefore(restsUntil) || pace.isFree()) {
            return now.isBefore(restsUntil) ? 0 : wanted;
        }
        var from = next.isBefore(now) || next.isAfter(now.plus(FARTHEST)) ? now : next;
        var room = Duration.between(from, now.plus(BURST));
        var may = room.isNegative() ? 0 : (int) Math.min(wanted, room.toNanos() / interval().toNanos() + 1);
        next = from.plus(interval().multipliedBy(may));
        return may;
    }

    private Duration interval() {
        return Duration.ofNanos((long) (1e9 / rate));
    }

    /// So many did not leave after all.
    synchronized void giveBack(int unused) {
        if (!pace.isFree()) {
            next = next.minus(interval().multipliedBy(unused));
        }
    }

    synchronized Instant freeAt() {
        var by = next.minus(BURST);
        return by.isBefore(restsUntil) ? restsUntil : by;
    }

    synchronized void arrived() {
        sinceTold = sinceTold == Integer.MAX_VALUE ? sinceTold : sinceTold + 1;
        if (pace.isLearnt()) {
            var near = rate > ceiling * NEAR && rate < ceiling * BEYOND;
            rate = Math.min(pace.most(), rate + (near ? FASTER_NEAR_THE_LIMIT : FASTER) / rate);
        }
    }

    /// Several that were underway are told at once: that is one answer.
    synchronized void tooFast(Duration pause, Instant now) {
        if (pace.isLearnt() && !now.isBefore(restsUntil)) {
            ceiling = rate;
            rate = Math.max(LEAST, rate * (sinceTold < SOON ? 0.5 : NEAR));
            sinceTold = 0;
        }
        rest(pause, now);
    }

    synchronized void rest(Duration pause, Instant now) {
        var until = now.plus(pause);
        restsUntil = until.isAfter(restsUntil) ? until : restsUntil;
    }

    /// A platform that has to refuse too often shuts us out.
    synchronized void refused(Instant now) {
        if (!pace.isFree()) {
            rest(patience.afterOneMore(now), now);
        }
    }

    synchronized Learnt learnt() {
        return new Learnt(rate, ceiling, restsUntil);
    }
}
