package org.waymate.delivery;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/// Which of the two databases it is. The embedded one is one process's own.
@Component
public class DatabaseKind {

    private final boolean embedded;

    DatabaseKind(DataSource database) throws MetaDataAccessException {
        this.embedded = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName)
                .equals("H2");
    }

    public boolean isEmbedded() {
        return embedded;
    }
}
