package org.waymate.delivery;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/// Whether something failed because the database does not answer, and not because of what was asked of it.
public final class DatabaseAway {

    /// How SQL calls a connection that is broken, PostgreSQL its own going down and its having no room, and H2 its being
    /// closed after it had none.
    private static final Set<String> STATES = Set.of("08", "57P", "53", "90098");

    private DatabaseAway() {}

    public static boolean explains(Throwable problem) {
        return problem instanceof CannotCreateTransactionException
                || problem instanceof DataAccessResourceFailureException
                || Stream.<@Nullable Throwable>iterate(problem, Objects::nonNull,
                        cause -> cause == null ? null : cause.getCause()).anyMatch(DatabaseAway::isCutOff);
    }

    private static boolean isCutOff(@Nullable Throwable cause) {
        return switch (cause) {
            case SQLException sql when sql.getSQLState() == null -> true;
            case SQLException sql -> STATES.stream().anyMatch(sql.getSQLState()::startsWith);
            case IOException _ -> true;
            case null, default -> false;
        };
    }
}
