package org.waymate.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.waymate.chat.Desk;
import org.waymate.chat.Timeline;
import org.waymate.chat.command.Codec;

/// A small place with a program, for tests that play people: they come, and time passes.
@TestComponent
public final class Campus {

    private final Desk desk;
    private final Codec codec;
    private final Timeline timeline;
    private final SettableClock clock;
    private final HeardPlatform platform;

    public Campus(Desk desk, Codec codec, Timeline timeline, SettableClock clock, HeardPlatform platform) {
        this.desk = desk;
        this.codec = codec;
        this.timeline = timeline;
        this.clock = clock;
        this.platform = platform;
    }

    public Visitor visitor(String name) {
        return visitor(name, "Europe/Berlin", Locale.ENGLISH, false);
    }

    public Visitor visitor(String name, String zone, Locale locale, boolean administers) {
        return new Visitor(desk, codec, platform, "U" + name, name, ZoneId.of(zone), locale, administers);
    }

    /// Noor runs the workspace; she sets up a program that began on 1 September 2026.
    public Visitor noor() {
        return runsAProgram(visitor("Noor", "Europe/Berlin", Locale.ENGLISH, true));
    }

    public Visitor runsAProgram(Visitor coordinator) {
        return opens(draws(coordinator));
    }

    /// A program that is open for joining from now on.
    public Visitor opens(Visitor coordinator) {
        return coordinator.typesAsCoordinator("open").pressesFirst("program.open|");
    }

    /// A program that is still a draft.
    public Visitor draws(Visitor coordinator) {
        return coordinator.typesAsCoordinator("setup")
                .fills(Map.of("name", "First Year Together", "first-day", "2026-09-01", "last-day",
                        "2027-01-27",
                        "help-card", "By day: room 12. By night: call 112."));
    }

    /// Somebody who runs another program, in another workspace.
    public Visitor elsewhere(String name) {
        return runsAProgram(visitorElsewhere(name, true));
    }

    public Visitor menteeElsewhere(String name) {
        return joins(visitorElsewhere(name, false), Map.of("role", "mentee"));
    }

    public Visitor mentorElsewhere(String name, Visitor coordinator) {
        return mentor(visitorElsewhere(name, false), coordinator, Map.of());
    }

    public Visitor visitorElsewhere(String name, boolean administers) {
        return new Visitor(desk, codec, platform, "U" + name, name, ZoneId.of("Europe/Berlin"),
                Locale.ENGLISH, administers, "T2");
    }

    public Visitor mentee(String name) {
        return mentee(name, "Europe/Berlin");
    }

    public Visitor mentee(String name, String zone) {
        return joins(visitor(name, zone, Locale.ENGLISH, false), Map.of("role", "mentee"));
    }

    /// A mentee who has asked, and whom this mentor, the only one to ask, has taken on.
    public Visitor menteeOf(Visitor mentor, String name) {
        var mentee = mentee(name).asksForAMentor("studying");
        deliver();
        mentor.presses("Accept");
        deliver();
        return mentee;
    }

    /// Somebody fills in the form for joining; what is not named is the usual.
    public Visitor joins(Visitor visitor, Map<String, String> answers) {
        var all = new HashMap<>(Map.of("topics", "studying", "agree", "yes"));
        all.putAll(answers);
        visitor.types("join").fills(all);
        deliver();
        return visitor;
    }

    /// A mentor whom nobody has approved yet.
    public Visitor waitingMentor(String name) {
        return joins(visitor(name), Map.of("role", "mentor"));
    }

    /// A mentor whom the coordinator has approved.
    public Visitor mentor(String name, Visitor coordinator) {
        return mentor(visitor(name), coordinator, Map.of());
    }

    public Visitor mentor(Visitor visitor, Visitor coordinator, Map<String, String> answers) {
        var all = new HashMap<>(Map.of("role", "mentor"));
        all.putAll(answers);
        joins(visitor, all);
        coordinator.presses("Approve");
        deliver();
        return visitor;
    }

    public void deliver() {
        timeline.tick(clock.instant());
    }

    /// Lives through the time until the moment: each thing happens when it is due.
    public void until(Instant moment) {
        var next = timeline.nextDue(clock.instant());
        while (next.isPresent() && !next.get().isAfter(moment)) {
            clock.set(next.get());
            timeline.tick(clock.instant());
            next = timeline.nextDue(clock.instant());
        }
        clock.set(moment);
        timeline.tick(clock.instant());
    }

    public void pass(Duration span) {
        until(clock.instant().plus(span));
    }

    public Instant now() {
        return clock.instant();
    }
}
