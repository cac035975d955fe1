package org.waymate.delivery;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/// Whether something failed because the database does not answer, and not because of what was asked of it.
public final class DatabaseAway {

    /// How SQL calls a connection that is broken, and PostgreSQL its own going down.
    private static final String BROKEN = "08";
    private static final String GOING_DOWN = "57P";

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
            case SQLException sql -> sql.getSQLState().startsWith(BROKEN)
                    || sql.getSQLState().startsWith(GOING_DOWN);
            case IOException _ -> true;
            case null, default -> false;
        };
    }
}
