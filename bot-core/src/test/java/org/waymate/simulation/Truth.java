package org.waymate.simulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How people, their parts and their programs stood after each step, as plain statements read it from the tables.
final class Truth {

    record SomebodyNow(ZoneId zone, boolean forgotten) {}

    record PartNow(String program, String person, String role, String standing, int places,
            @Nullable LocalDate away, @Nullable LocalTime hour, String often, Instant since) {

        boolean isAwayOn(LocalDate day) {
            return away != null && day.isBefore(away);
        }
    }

    record ProgramNow(LocalDate first, LocalDate last, ZoneId zone, int weeks, String weekday, LocalTime hour,
            LocalTime quietFrom, LocalTime quietUntil, boolean quietWeekends, int unasked, boolean open,
            Set<Span> holidays) {}

    record Span(LocalDate first, LocalDate last) {}

    record MatchNow(String program, String mentee, String mentor, boolean active, Instant since) {}

    record RequestNow(String mentee, String state, Instant hearBy) {}

    record PaceNow(String match, String person, String pace) {}

    final Map<String, Moments<SomebodyNow>> people = new LinkedHashMap<>();
    final Map<String, Moments<PartNow>> parts = new LinkedHashMap<>();
    final Map<String, Moments<ProgramNow>> programs = new LinkedHashMap<>();
    final Map<String, Moments<MatchNow>> matches = new LinkedHashMap<>();
    final Map<String, Moments<PaceNow>> paces = new LinkedHashMap<>();
    final Map<String, Moments<RequestNow>> requests = new LinkedHashMap<>();
    /// Who has which account, also after it was forgotten.
    final Map<String, String> accounts = new LinkedHashMap<>();
    final Set<String> seats = new HashSet<>();
    private final JdbcClient database;
    private final Touched touched;
    private final Map<String, Long> seen = new HashMap<>();

    Truth(JdbcClient database, Touched touched) {
        this.database = database;
        this.touched = touched;
    }

    void look(long step) {
        read("person", row -> note(people, row.getString("person_id"), step,
                new SomebodyNow(ZoneId.of(row.getString("zone")), row.getBoolean("forgotten"))));
        read("chat_account",
                row -> accounts.put(row.getString("ref"), row.getString("person_id")));
        read("coordinator_seat",
                row -> seats.add(row.getString("program_id") + row.getString("person_id")));
        read("enrolment", row -> note(parts, row.getString("enrolment_id"), step,
                new PartNow(row.getString("program_id"), row.getString("person_id"), row.getString("role"),
                        row.getString("standing"), row.getInt("places"),
                        row.getObject("paused_until", LocalDate.class),
                        row.getObject("asked_at", LocalTime.class), row.getString("how_often"),
                        instant(row, "since").orElseThrow())));
        read("mentoring_match",
                row -> note(matches, row.getString("match_id"), step,
                        new MatchNow(row.getString("program_id"), row.getString("mentee_id"),
                                row.getString("mentor_id"), row.getString("state").equals("ACTIVE"),
                                instant(row, "since").orElseThrow())));
        read("rhythm", row -> note(paces, row.getString("id"), step, new PaceNow(
                row.getString("match_id"), row.getString("person_id"), row.getString("pace"))));
        read("mentor_request", row -> note(requests, row.getString("request_id"), step,
                new RequestNow(row.getString("mentee_id"), row.getString("state"),
                        instant(row, "hear_by").orElseThrow())));
        programs(step);
    }

    private void programs(long step) {
        if (!isNew("holiday") && !isNew("program")) {
            return;
        }
        seen.remove("holiday");
        seen.remove("program");
        var holidays = new HashMap<String, Set<Span>>();
        read("holiday", row -> holidays
                .computeIfAbsent(row.getString("program_id"), _ -> new HashSet<>())
                .add(new Span(row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class))));
        read("program", row -> note(programs, row.getString("program_id"), step,
                new ProgramNow(row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class), ZoneId.of(row.getString("zone")),
                        row.getInt("every_weeks"), row.getString("weekday"),
                        row.getObject("at_hour", LocalTime.class),
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_until", LocalTime.class), row.getBoolean("quiet_weekends"),
                        row.getInt("weekly_unasked"),
                        row.getObject("opened_at") != null,
                        holidays.getOrDefault(row.getString("program_id"), Set.of()))));
    }

    private void read(String table, Rows rows) {
        if (isNew(table)) {
            seen.put(table, touched.writes());
            database.sql("select * from " + table).query((ResultSet row) -> {
                rows.row(row);
            });
        }
    }

    private boolean isNew(String table) {
        return !seen.containsKey(table) || touched.isWritten(table, seen.get(table));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static <T> void note(Map<String, Moments<T>> all, String id, long step, T stands) {
        all.computeIfAbsent(id, _ -> new Moments<>()).note(step, stands);
    }

    /// Somebody's part in a program at that step.
    Optional<PartNow> part(String program, String person, long step) {
        return parts.values().stream().flatMap(part -> part.at(step).stream())
                .filter(part -> part.program().equals(program) && part.person().equals(person)).findFirst();
    }

    boolean runs(String program, String person) {
        return seats.contains(program + person);
    }

    private interface Rows {

        void row(ResultSet row) throws SQLException;
    }
}
