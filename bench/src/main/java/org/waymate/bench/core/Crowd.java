package org.waymate.bench.core;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.waymate.chat.Desk;
import org.waymate.chat.Timeline;
import org.waymate.chat.command.Codec;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;
import org.waymate.testing.Campus;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.SettableClock;
import org.waymate.testing.Visitor;

/// People in a program, who came in by the door.
public final class Crowd {

    private final RunningCore core;
    private final List<Visitor> people;

    private Crowd(RunningCore core, List<Visitor> people) {
        this.core = core;
        this.people = people;
    }

    /// A program that is open, with so many mentees.
    public static Crowd of(int howMany, RunningCore core) {
        var coordinator = visitor(core, "Noor", true);
        new Campus(core.get(Desk.class), core.get(Codec.class), core.get(Timeline.class),
                new SettableClock(RunningCore.NOON), new HeardPlatform()).runsAProgram(coordinator);
        return new Crowd(core, IntStream.range(0, howMany).mapToObj(n -> visitor(core, "Person" + n, false)
                .types("join").fills(Map.of("role", "mentee", "topics", "studying", "agree", "yes")))
                .toList());
    }

    private static Visitor visitor(RunningCore core, String name, boolean administers) {
        return new Visitor(core.get(Desk.class), core.get(Codec.class), new HeardPlatform(), "U" + name, name,
                ZoneId.of("Europe/Berlin"), Locale.ENGLISH, administers);
    }

    public List<Visitor> people() {
        return people;
    }

    ProgramId program() {
        return core.sql().sql("select program_id from program").query(UUID.class).list().stream()
                .map(ProgramId::new)
                .findFirst().orElseThrow();
    }

    List<PersonId> ids() {
        return core.sql().sql("select person_id from person order by person_id").query(UUID.class).list()
                .stream()
                .map(PersonId::new).toList();
    }
}
