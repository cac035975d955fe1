package org.waymate.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.message.Message;
import org.waymate.simulation.FaultyDatabase.Fault;

/// One run: time passes, people come, the bot works, falls over and comes back. All on one thread.
final class Life {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    /// A little longer than a row is a node's alone.
    private static final Duration A_LEASE = Duration.ofSeconds(130);

    private final Core core;
    private final Plan plan;
    private final Chance chance;
    private final Weather weather;
    private final Truth truth;
    private final Sweeping sweeping;
    private final Habits habits;
    private final Chronicle chronicle = new Chronicle();
    private final Words words = new Words();
    private final Acts acts = new Acts();
    private final Map<String, Resident> residents = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<Instant> struck = new ArrayList<>();
    private int depth;
    private int crashes;

    Life(Core core, Plan plan) {
        this.core = core;
        this.plan = plan;
        this.chance = new Chance(plan.seed());
        this.weather = new Weather(chance, plan.begin(), plan.clearFrom());
        this.truth = new Truth(core.sql(), core.database().touched());
        this.sweeping = new Sweeping(core);
        var door = new Door(this, core.desk());
        this.habits = new Habits(this, door);
        core.slack().begins(this);
        core.discord().begins(this);
        core.clock().set(plan.begin());
        Town.settle(this, door, habits, plan);
    }

    Life lived() {
        for (var next = next(); next.isBefore(plan.end()); next = next()) {
            core.clock().set(next);
            if (weather.isClear(next)) {
                weather.clearsUp();
            }
            act(next);
            if (weather.upFrom(next).equals(next)) {
                guarded(this::tick);
            }
        }
        return this;
    }

    private Instant next() {
        var now = now();
        var pause = weather.isConnected(core.slack().platform(), now) ? A_MINUTE : A_MINUTE.multipliedBy(20);
        var tick = later(later(sweeping.next(core.clock().instant(), plan.end()), now.plus(pause)),
                weather.upFrom(now));
        return acts.next().filter(tick::isAfter).map(act -> later(act, now)).orElse(tick);
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /// While the bot is down nobody reaches it; they come back when it is up.
    private void act(Instant now) {
        var up = weather.upFrom(now);
        for (var act = acts.take(now); act.isPresent(); act = acts.take(now)) {
            if (up.equals(now)) {
                act.get().run();
                guarded(core.dispatcher()::dispatchDue);
            } else {
                acts.at(up.plus(chance.minutes(1, 90)), act.get());
            }
        }
    }

    private void tick() {
        sweeping.sweep(core.clock().instant());
        look();
        core.dispatcher().dispatchDue();
    }

    private void guarded(Runnable work) {
        var strikes = strikes(15);
        try {
            work.run();
        } catch (Crash crash) {
            if (depth > 0) {
                throw crash;
            }
            crashed();
        } catch (RuntimeException e) {
            if (!strikes) {
                complain("an error in the background: " + e);
            }
        } finally {
            core.database().mends();
            look();
        }
    }

    /// Whatever was under way is forgotten; what was taken and not settled is found again when its lease is over.
    void crashed() {
        crashes++;
        core.memory().isLost();
        hit();
    }

    /// @return whether one of the next commits is in danger
    boolean strikes(int inThousand) {
        core.database().mends();
        var strikes = !weather.isClear(now()) && depth == 0 && chance.in1000(inThousand);
        if (strikes) {
            core.database().breaks(chance.one(List.of(Fault.BEFORE_COMMIT, Fault.AFTER_COMMIT,
                    Fault.CRASH_BEFORE, Fault.CRASH_AFTER)), chance.between(0, 4));
            hit();
        }
        return strikes;
    }

    private void hit() {
        struck.add(now());
        acts.at(now().plus(A_LEASE), () -> {});
    }

    /// While a platform is called, another node may look for work, and people go on pressing.
    void meanwhile() {
        if (depth == 0 && chance.in1000(30)) {
            depth++;
            try {
                if (chance.in100(50)) {
                    guarded(core.anotherNodes()::dispatchDue);
                } else {
                    habits.somebodyDoesSomething();
                }
            } finally {
                depth--;
            }
        }
    }

    void look() {
        truth.look(chronicle.next(now()));
    }

    /// Somebody was here.
    ///
    /// @param before whom the core knew them as
    void after(Resident who, @Nullable String before) {
        core.database().mends();
        look();
        who.gone = before != null && !core.knows(who.account.toString());
    }

    /// A message has arrived.
    void heard(LossyPlatform.Standing message) {
        Optional.ofNullable(residents.get(message.readers()))
                .ifPresent(resident -> habits.hears(resident, message));
    }

    /// @param least minutes from now on
    void soon(int least, int most, Runnable deed) {
        acts.at(now().plus(chance.minutes(least, most)), deed);
    }

    Core.Text read(Message message) {
        return core.read(message);
    }

    void complain(String why) {
        complaints.add(now() + " " + why);
    }

    /// Whether the bot was up all that time, and nothing was meant to hit it.
    boolean wasUp(Instant from, Duration span) {
        return weather.wasCalm(from, from.plus(span))
                && struck.stream().noneMatch(at -> !at.isBefore(from) && at.isBefore(from.plus(span)));
    }

    Instant now() {
        return core.clock().instant();
    }

    Core core() {
        return core;
    }

    Plan plan() {
        return plan;
    }

    Chance chance() {
        return chance;
    }

    Weather weather() {
        return weather;
    }

    Chronicle chronicle() {
        return chronicle;
    }

    Truth truth() {
        return truth;
    }

    Words words() {
        return words;
    }

    Acts acts() {
        return acts;
    }

    List<String> complaints() {
        return complaints;
    }

    Map<String, Resident> residents() {
        return residents;
    }

    int crashes() {
        return crashes;
    }
}
