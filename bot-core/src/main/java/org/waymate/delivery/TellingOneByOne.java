package org.waymate.delivery;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/// On H2: a statement for each row, which leave together.
final class TellingOneByOne implements TellingRows {

    private static final String TELL = """
            update delivery set version = version + 1,
                due_at = case when version = :version then due_at else :now end,
                state = case when version = :version then 'SENT' else 'CHANGED' end,
                channel = :channel, pages = :pages, sent_at = coalesce(sent_at, :now),
                doubts = 0, recalled = false, why = null, lease_until = null
            where id = :id and state = 'SENDING' and attempt = :attempt""";

    private final NamedParameterJdbcOperations database;

    TellingOneByOne(NamedParameterJdbcOperations database) {
        this.database = database;
    }

    @Override
    public Set<UUID> tell(List<Arrival> arrived) {
        var told = database.batchUpdate(TELL, Arrivals.values(arrived));
        return IntStream.range(0, told.length).filter(n -> told[n] == 1)
                .mapToObj(n -> arrived.get(n).delivery()).collect(Collectors.toSet());
    }
}
