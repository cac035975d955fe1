package db.migration;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/// On PostgreSQL the indexes by which the dispatcher finds what is due leave out what has been sent: most rows have, and
/// each change of a row would be written into them. H2 has no such indexes.
public final class V40__Indexes_of_what_waits extends BaseJavaMigration {

    private static final String WAITS = " where state in ('READY', 'CHANGED', 'SENDING')";

    private static final List<String> PARTIAL = List.of("drop index delivery_due",
            "drop index delivery_of_space",
            "drop index delivery_digest",
            "create index delivery_due on delivery (state, due_at, space)" + WAITS,
            "create index delivery_of_space on delivery (space, state, due_at)" + WAITS,
            "create index delivery_digest on delivery (digest_id) where digest_id is not null");

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (var statement = connection.createStatement()) {
                for (var one : PARTIAL) {
                    statement.execute(one);
                }
            }
        }
    }
}
