package org.waymate.delivery;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/// The outbox's rows as they are told that messages have arrived. Nobody comes between the question who has a row and the
/// answer: both are one statement.
@Component
class Arrivals {

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
    private final TellingRows telling;

    Arrivals(NamedParameterJdbcOperations database, DatabaseKind kind) {
        this.database = database;
        this.telling = kind.isEmbedded() ? new TellingOneByOne(database) : new TellingAllAtOnce(database);
    }

    /// By whoever has the rows still. What has changed since it was worded is edited next.
    ///
    /// @return those of them that somebody else has, or has settled
    List<Arrival> note(List<Arrival> arrived) {
        var told = telling.tell(arrived);
        return arrived.stream().filter(one -> !told.contains(one.delivery())).toList();
    }

    /// By whoever had them and was away too long. Somebody else may be sending one by now, and keeps it: they look first,
    /// and whatever they don't find is edited from now on and not said again.
    void noteLate(List<Arrival> arrived) {
        database.batchUpdate(NOTE_LATE, values(arrived));
    }

    static SqlParameterSource[] values(Collection<Arrival> arrived) {
        return arrived.stream().map(Arrivals::values).toArray(SqlParameterSource[]::new);
    }

    private static SqlParameterSource values(Arrival one) {
        return new MapSqlParameterSource("id", one.delivery())
                .addValue("attempt", one.parcel().claim().attempt())
                .addValue("version", one.parcel().version()).addValue("channel", one.where().channel())
                .addValue("pages", one.pages()).addValue("now", LeasedSpaces.at(one.at()));
    }
}
