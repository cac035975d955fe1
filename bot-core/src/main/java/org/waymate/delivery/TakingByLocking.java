package org.waymate.delivery;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// On PostgreSQL: rows that another holds are skipped. Without `materialized` it may lock rows before it limits them, and
/// with a parameter for the state it could not use the index of what waits.
final class TakingByLocking implements TakingRows {

    private static final String TAKE = """
            with taken as materialized (
                select id from delivery where space = :space and state = '%s' and due_at <= :now
                order by due_at limit :most for update skip locked)
            update delivery set state = 'SENDING', attempt = attempt + 1, fence = :fence, lease_until = :until,
                version = version + 1
            from taken where delivery.id = taken.id"""
            + WHILE_LEASED
            + " returning delivery.id, delivery.attempt, delivery.due_at";

    private final JdbcClient database;

    TakingByLocking(JdbcClient database) {
        this.database = database;
    }

    private record Due(Row row, OffsetDateTime at) {}

    @Override
    public List<Row> take(Lane lane, long fence, int most, Instant now, Instant until) {
        return database.sql(TAKE.formatted(lane.state())).param("space", lane.space())
                .param("now", LeasedSpaces.at(now)).param("most", most).param("fence", fence)
                .param("until", LeasedSpaces.at(until))
                .query((row, _) -> new Due(new Row(row.getObject(1, UUID.class), row.getInt(2)),
                        row.getObject(3, OffsetDateTime.class)))
                .stream().sorted(Comparator.comparing(Due::at).thenComparing(due -> due.row().id()))
                .map(Due::row).toList();
    }
}
