package org.waymate.delivery;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/// The outbox's rows as they are told that messages have arrived. Each row is told by one statement, so that nobody
/// comes between the question who has the row and the answer; the statements for several leave together.
@Component
class Arrivals {

    private static final String NOTE = """
            update delivery set version = version + 1,
                due_at = case when version = :version then due_at else :now end,
                state = case when version = :version then 'SENT' else 'CHANGED' end,
                channel = :channel, pages = :pages, sent_at = coalesce(sent_at, :now),
                doubts = 0, recalled = false, why = null, lease_until = null
            where id = :id and state = 'SENDING' and attempt = :attempt""";

    private static final String NOTE_LATE = """
            update delivery set version = version + 1,
                due_at = case when state = 'SENDING' then due_at else :now end,
                state = case when state = 'SENDING' then state else 'CHANGED' end,
                channel = :channel, pages = :pages, sent_at = coalesce(sent_at, :now),
                doubts = case when state = 'SENDING' then doubts else 0 end,
                recalled = case when state = 'SENDING' then recalled else false end,
                why = null
            where id = :id and channel is null""";

    private final NamedParameterJdbcOperations database;

    Arrivals(NamedParameterJdbcOperations database) {
        this.database = database;
    }

    /// By whoever has the rows still. What has changed since it was worded is edited next.
    ///
    /// @return those of them that somebody else has, or has settled
    List<Arrival> note(List<Arrival> arrived) {
        var told = database.batchUpdate(NOTE, values(arrived));
        return IntStream.range(0, told.length).filter(n -> told[n] == 0).mapToObj(arrived::get).toList();
    }

    /// By whoever had them and was away too long. Somebody else may be sending one by now, and keeps it: they look first,
    /// and whatever they don't find is edited from now on and not said again.
    void noteLate(List<Arrival> arrived) {
        database.batchUpdate(NOTE_LATE, values(arrived));
    }

    private static SqlParameterSource[] values(Collection<Arrival> arrived) {
        return arrived.stream().map(Arrivals::values).toArray(SqlParameterSource[]::new);
    }

    private static SqlParameterSource values(Arrival one) {
        return new MapSqlParameterSource("id", one.delivery())
                .addValue("attempt", one.parcel().claim().attempt())
                .addValue("version", one.parcel().version()).addValue("channel", one.where().channel())
                .addValue("pages", one.pages()).addValue("now", LeasedSpaces.at(one.at()));
    }
}
