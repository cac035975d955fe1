package org.waymate.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// On H2, which would lock every row that is due before it limits them: each row is compared and set.
final class TakingByComparing implements TakingRows {

    private final JdbcClient database;

    TakingByComparing(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Row> take(Lane lane, long fence, int most, Instant now, Instant until) {
        var taken = new ArrayList<Row>();
        for (var row : due(lane, most, now)) {
            if (compared(row, lane, fence, now, until)) {
                taken.add(new Row(row.id(), row.attempt() + 1));
            }
        }
        return taken;
    }

    private List<Row> due(Lane lane, int most, Instant now) {
        return database.sql("""
                select id, attempt from delivery where space = :space and state = :state and due_at <= :now
                order by space, state, due_at limit :most""").param("space", lane.space())
                .param("state", lane.state().name()).param("now", LeasedSpaces.at(now)).param("most", most)
                .query((row, _) -> new Row(row.getObject(1, UUID.class), row.getInt(2))).list();
    }

    private boolean compared(Row row, Lane lane, long fence, Instant now, Instant until) {
        return database
                .sql("""
                        update delivery set state = 'SENDING', attempt = attempt + 1, fence = :fence, lease_until = :until,
                            version = version + 1
                        where id = :id and state = :state and attempt = :attempt"""
                        + WHILE_LEASED)
                .param("fence", fence).param("until", LeasedSpaces.at(until)).param("id", row.id())
                .param("state", lane.state().name()).param("attempt", row.attempt())
                .param("space", lane.space()).param("now", LeasedSpaces.at(now)).update() == 1;
    }
}
