package org.waymate.testing;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Before each test: nobody is there, nothing was said, and it is the same Monday morning.
public final class EmptyAgain implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        var beans = SpringExtension.getApplicationContext(context);
        empty(beans.getBean(JdbcClient.class));
        beans.getBean(SettableClock.class).set(CoreForTests.MONDAY);
        beans.getBean(HeardPlatform.class).forgetAll();
    }

    /// Nothing is left in any table of ours.
    public static void empty(JdbcClient database) {
        List<String> tables = database.sql("""
                select table_name from information_schema.tables where table_schema = 'public'
                and table_name not like 'qrtz%' and table_name not like 'flyway%'""").query(String.class)
                .list();
        if ("postgres".equals(System.getProperty("waymate.test.database"))) {
            database.sql("truncate table " + String.join(", ", tables) + " cascade").update();
        } else {
            database.sql("set referential_integrity false").update();
            tables.forEach(table -> database.sql("delete from " + table).update());
            database.sql("set referential_integrity true").update();
        }
    }
}
