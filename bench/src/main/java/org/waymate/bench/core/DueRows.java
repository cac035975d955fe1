package org.waymate.bench.core;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.waymate.delivery.Outbox;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// Messages that are due: the outbox writes one to each person, and those are copied.
public final class DueRows {

    private static final AtomicInteger EVENTS = new AtomicInteger();

    private final RunningCore core;
    private final ProgramId program;
    private final List<PersonId> people;

    public DueRows(RunningCore core, Crowd crowd) {
        this.core = core;
        this.program = crowd.program();
        this.people = crowd.ids();
    }

    /// @return so many, or a few less where the people don't divide them
    public int write(int howMany) {
        var event = "event" + EVENTS.incrementAndGet();
        core.inTransaction(() -> {
            people.forEach(person -> tell(person, event));
            return event;
        });
        return people.size() + copy(event, howMany / people.size() - 1);
    }

    /// One message of its own, to whoever is first.
    public void writeOne() {
        core.inTransaction(() -> {
            tell(people.getFirst(), "event" + EVENTS.incrementAndGet());
            return people;
        });
    }

    private void tell(PersonId person, String event) {
        core.get(Outbox.class).tell(program, person, BenchLetter.KIND, "week", event);
    }

    private int copy(String event, int times) {
        var columns = core.sql().sql("""
                select column_name from information_schema.columns where table_name = 'delivery'
                order by ordinal_position""").query(String.class).list();
        var values = columns.stream().map(DueRows::value).collect(Collectors.joining(", "));
        return core.sql().sql("insert into delivery (" + String.join(", ", columns) + ") select " + values
                + " from delivery said cross join " + series(times) + " where said.occurrence = :event")
                .param("event", event).update();
    }

    private static String value(String column) {
        return switch (column) {
            case "id" -> "gen_random_uuid()";
            case "occurrence" -> "said.occurrence || '-' || series.n";
            default -> "said." + column;
        };
    }

    private String series(int times) {
        return (core.database().isServer() ? "generate_series" : "system_range") + "(1, " + times
                + ") as series(n)";
    }

    /// What nobody has taken yet is not sent any more.
    public void drop() {
        core.sql().sql("delete from delivery where kind = 'bench' and state = 'READY'").update();
    }

    /// What has not been sent although it is due.
    public int unsent() {
        return core.sql().sql("select count(*) from delivery where kind = 'bench' and state <> 'SENT'")
                .query(Integer.class).single();
    }

    /// What was handed over more than once since this was asked last.
    public int repeated() {
        return core.platform().repeated();
    }
}
