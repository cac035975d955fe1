package org.waymate.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/// On H2, which would lock every row that is due before it limits them: each row is compared and set.
final class TakingByComparing implements TakingRows {

    private static final String DUE = """
            select id, attempt from delivery where space = :space and state = :state and due_at <= :now
            order by space, state, due_at limit :most""";

    private static final String TAKE = """
            update delivery set state = 'SENDING', attempt = attempt + 1, fence = :fence, lease_until = :until,
                version = version + 1
            where id = :id and state = :state and attempt = :attempt"""
            + WHILE_LEASED;

    private final NamedParameterJdbcOperations database;

    TakingByComparing(NamedParameterJdbcOperations database) {
        this.database = database;
    }

    @Override
    public List<Row> take(Lane lane, long fence, int most, Instant now, Instant until) {
        var due = due(lane, most, now);
        var taken = database.batchUpdate(TAKE, due.stream()
                .map(row -> in(lane, now).addValue("id", row.id()).addValue("attempt", row.attempt())
                        .addValue("fence", fence).addValue("until", LeasedSpaces.at(until)))
                .toArray(MapSqlParameterSource[]::new));
        return IntStream.range(0, taken.length).filter(n -> taken[n] == 1)
                .mapToObj(n -> new Row(due.get(n).id(), due.get(n).attempt() + 1)).toList();
    }

    private List<Row> due(Lane lane, int most, Instant now) {
        return database.query(DUE, in(lane, now).addValue("most", most),
                (row, _) -> new Row(row.getObject(1, UUID.class), row.getInt(2)));
    }

    private static MapSqlParameterSource in(Lane lane, Instant now) {
        return new MapSqlParameterSource("space", lane.space()).addValue("state", lane.state().name())
                .addValue("now", LeasedSpaces.at(now));
    }
}
