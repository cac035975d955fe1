package org.waymate.delivery;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymate.chat.Pace;
import org.waymate.delivery.Pacer.Learnt;

/// What was learnt of each space's pace, beside its lease.
@Component
class KeptPaces {

    private final JdbcClient database;
    private final LeasedSpaces spaces;
    private final Transactions transactions;

    KeptPaces(JdbcClient database, LeasedSpaces spaces, Transactions transactions) {
        this.database = database;
        this.spaces = spaces;
        this.transactions = transactions;
    }

    Learnt of(String space, Pace pace) {
        return transactions.run(() -> database
                .sql("select rate, ceiling, rests_until from sending_space where space = :space and rate is not null")
                .param("space", space)
                .query((row, _) -> new Learnt(row.getDouble(1),
                        Optional.ofNullable(row.getObject(2, Double.class)).orElse(Double.POSITIVE_INFINITY),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional()).orElseGet(() -> Learnt.nothing(pace));
    }

    void keep(String space, Learnt learnt) {
        transactions.run(() -> {
            spaces.known(space, "");
            database.sql("""
                    update sending_space set rate = :rate, ceiling = :ceiling, rests_until = :rests
                    where space = :space""").param("rate", finite(learnt.rate()).orElse(null), Types.DOUBLE)
                    .param("ceiling", finite(learnt.ceiling()).orElse(null), Types.DOUBLE)
                    .param("rests", LeasedSpaces.at(learnt.restsUntil())).param("space", space).update();
        });
    }

    private static Optional<Double> finite(double value) {
        return Optional.of(value).filter(Double::isFinite);
    }
}
