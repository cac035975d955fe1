package org.waymate.delivery;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/// On PostgreSQL: one statement, to which the rows come as columns.
final class TellingAllAtOnce implements TellingRows {

    private static final String TELL = """
            update delivery set version = delivery.version + 1,
                due_at = case when delivery.version = told.version then delivery.due_at else told.at end,
                state = case when delivery.version = told.version then 'SENT' else 'CHANGED' end,
                channel = told.channel, pages = told.pages, sent_at = coalesce(delivery.sent_at, told.at),
                doubts = 0, recalled = false, why = null, lease_until = null
            from unnest(cast(:ids as uuid[]), cast(:attempts as integer[]), cast(:versions as bigint[]),
                cast(:channels as varchar[]), cast(:pages as varchar[]), cast(:ats as timestamptz[]))
                as told (id, attempt, version, channel, pages, at)
            where delivery.id = told.id and delivery.state = 'SENDING' and delivery.attempt = told.attempt
            returning delivery.id""";

    private final NamedParameterJdbcOperations database;

    TellingAllAtOnce(NamedParameterJdbcOperations database) {
        this.database = database;
    }

    @Override
    public Set<UUID> tell(List<Arrival> arrived) {
        var columns = new MapSqlParameterSource()
                .addValue("ids", column(arrived, one -> one.delivery().toString(), String[]::new))
                .addValue("attempts", column(arrived, one -> one.parcel().claim().attempt(), Integer[]::new))
                .addValue("versions", column(arrived, one -> one.parcel().version(), Long[]::new))
                .addValue("channels", column(arrived, one -> one.where().channel(), String[]::new))
                .addValue("pages", column(arrived, Arrival::pages, String[]::new))
                .addValue("ats", column(arrived, one -> one.at().toString(), String[]::new));
        return new HashSet<>(database.queryForList(TELL, columns, UUID.class));
    }

    private static <T> T[] column(List<Arrival> arrived, Function<Arrival, T> of, IntFunction<T[]> array) {
        return arrived.stream().map(of).toArray(array);
    }
}
