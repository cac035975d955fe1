package org.waymate.app.embedded;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/// After a full disk H2 closes the file, and its open connections never come back though they call themselves valid. A
/// new one opens the file again.
public final class EvictingClosedFiles implements SQLExceptionOverride {

    private static final String DATABASE_IS_CLOSED = "90098";

    @java.lang.Override
    public Override adjudicate(SQLException problem) {
        return DATABASE_IS_CLOSED.equals(problem.getSQLState())
                ? Override.MUST_EVICT
                : Override.CONTINUE_EVICT;
    }
}
