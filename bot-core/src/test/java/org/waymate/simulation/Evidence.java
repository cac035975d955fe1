package org.waymate.simulation;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymate.simulation.Chronicle.Call;
import org.waymate.simulation.Chronicle.Handed;
import org.waymate.simulation.Chronicle.Pressed;
import org.waymate.simulation.Chronicle.Row;

/// What is left of a run for those who judge it: the tables, and what the platforms wrote down.
final class Evidence {

    /// A message that somebody found in their direct messages.
    record Letter(Handed handed, Row row, String person) {

        String kind() {
            return row.kind();
        }

        @Override
        public String toString() {
            return handed.at() + " " + row.kind() + " to " + handed.to() + " about " + row.occurrence();
        }
    }

    static final Set<String> INVITED = Set.of("check-in", "check-in-reminder", "check-in-tip",
            "mentor-request-again", "mentee-waiting", "request-choose", "nudge", "pulse",
            "announcement-direct", "brief", "digest");
    static final Set<String> URGENT = Set.of("recovery", "paused-by", "concern", "concern-again",
            "concern-taken");

    final Life life;
    final Truth truth;
    final List<Handed> handed;
    final List<Pressed> pressed;
    final List<Letter> letters;
    /// What people read in them: a message of several things is each of these.
    final List<Letter> things;

    Evidence(Life life) {
        this.life = life;
        this.truth = life.truth();
        this.handed = life.chronicle().handed();
        this.pressed = life.chronicle().pressed();
        this.letters = handed.stream().filter(one -> one.arrived() && one.call() == Call.SEND)
                .filter(one -> one.row().isPresent())
                .map(one -> new Letter(one, one.row().get(), person(one.row().get()))).toList();
        var inside = inside();
        this.things = letters.stream().flatMap(letter -> inside.containsKey(letter.row().id())
                ? inside.get(letter.row().id()).stream()
                        .map(row -> new Letter(letter.handed(), row, letter.person()))
                : Stream.of(letter)).toList();
    }

    /// By the message in which they travelled.
    private Map<String, List<Row>> inside() {
        return rows("select * from delivery where digest_id is not null and state in ('SENT', 'CHANGED')")
                .stream().collect(Collectors.groupingBy(row -> row.get("digest_id").toString(),
                        Collectors.mapping(Evidence::row, Collectors.toList())));
    }

    private static Row row(Map<String, Object> row) {
        return new Row(text(row, "id"), text(row, "program_id"), text(row, "kind"), text(row, "recipient"),
                text(row, "subject"), text(row, "occurrence"), text(row, "state"), 0, Optional.empty());
    }

    private static String text(Map<String, Object> row, String column) {
        return Objects.requireNonNull(row.get(column)).toString();
    }

    List<Map<String, Object>> rows(String sql) {
        return life.core().sql().sql(sql).query().listOfRows();
    }

    private static String person(Row row) {
        return row.recipient().startsWith("person:") ? id(row.recipient().substring(7)) : "";
    }

    /// The id that 22 characters stand for.
    static String id(String written) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(written));
        return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }

    static String written(Object id) {
        var uuid = UUID.fromString(id.toString());
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(ByteBuffer.allocate(16).putLong(uuid.getMostSignificantBits())
                        .putLong(uuid.getLeastSignificantBits()).array());
    }

    static Optional<Instant> instant(Object value) {
        return switch (value) {
            case Timestamp stamp -> Optional.of(stamp.toInstant());
            case OffsetDateTime there -> Optional.of(there.toInstant());
            case null, default -> Optional.empty();
        };
    }

    static LocalDate day(Object value) {
        return LocalDate.parse(value.toString());
    }

    Optional<Truth.PartNow> part(Letter letter) {
        return truth.part(letter.row().program(), letter.person(), letter.handed().step());
    }

    Truth.ProgramNow program(Letter letter) {
        return program(letter.row().program(), letter.handed().step());
    }

    Truth.ProgramNow program(String id, long step) {
        return truth.programs.get(id).at(step).orElseThrow();
    }

    ZoneId zone(Letter letter) {
        return zone(letter.person(), letter.handed().step());
    }

    ZoneId zone(String person, long step) {
        return truth.people.get(person).at(step).map(Truth.SomebodyNow::zone).orElse(ZoneId.of("UTC"));
    }

    LocalDate localDay(Letter letter) {
        return LocalDate.ofInstant(letter.handed().at(), zone(letter));
    }

    boolean runs(Letter letter) {
        return truth.runs(letter.row().program(), letter.person());
    }

    static boolean isOff(LocalDate day, Truth.ProgramNow program) {
        return program.quietWeekends() && day.getDayOfWeek().getValue() > 5 || program.holidays().stream()
                .anyMatch(span -> !day.isBefore(span.first()) && !day.isAfter(span.last()));
    }

    /// Whoever did something within the ten minutes before is awake.
    boolean wasHere(Letter letter) {
        return pressed.stream().filter(one -> one.who().equals(letter.handed().to()))
                .filter(one -> !one.at().isAfter(letter.handed().at()))
                .anyMatch(one -> !one.at().isBefore(letter.handed().at().minusSeconds(600)));
    }

    /// Whether nothing can have taken away what the core was told of the first of two.
    boolean isKept(Handed one, Handed next) {
        return life.wasUp(one.at(), Duration.between(one.at(), next.at()));
    }

    boolean isForgotten(String person) {
        return truth.people.get(person).at(life.chronicle().step()).filter(Truth.SomebodyNow::forgotten)
                .isPresent();
    }

    Stream<Letter> of(String... kinds) {
        return things.stream().filter(letter -> List.of(kinds).contains(letter.kind()));
    }
}
