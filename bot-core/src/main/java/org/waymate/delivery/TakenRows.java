package org.waymate.delivery;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the rows that were taken, and their readers after them, all in one transaction.
@Component
class TakenRows {

    private static final String PLANS_ANEW = "set local plan_cache_mode = force_custom_plan";

    private final Deliveries deliveries;
    private final JdbcClient database;
    private final DatabaseKind kind;

    TakenRows(Deliveries deliveries, JdbcClient database, DatabaseKind kind) {
        this.deliveries = deliveries;
        this.database = database;
        this.kind = kind;
    }

    /// PostgreSQL plans a statement once and keeps that. While the outbox is small its rows are read one after the other,
    /// and until it is looked through again, a minute later, they would still be when there are a hundred thousand. So
    /// for this transaction it is to plan each time.
    Map<UUID, Delivery> of(Collection<Claim> claims) {
        if (!kind.isEmbedded()) {
            database.sql(PLANS_ANEW).update();
        }
        return deliveries.all(claims.stream().map(Claim::delivery).toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Delivery::id, Function.identity()));
    }
}
