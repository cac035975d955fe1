package org.waymate.testing;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/// A database owes nobody an order that was not asked for. With this, rows that a query leaves in no order come in a
/// new one each time, so a test or a sentence that leans on it is found. It is off unless named:
/// `mvn test -pl bot-core -Dspring.jpa.properties.hibernate.session_factory.statement_inspector=org.waymate.testing.ShuffledTies`
public final class ShuffledTies implements StatementInspector {

    private static final Pattern ONE_ROW = Pattern.compile(
            "^select (distinct|count\\(|min\\(|max\\(|sum\\(|avg\\(|coalesce\\().*",
            Pattern.DOTALL);
    private static final Pattern END = Pattern.compile(
            "( fetch first .*| offset .*| limit .*| for update.*| for no key update.*)$",
            Pattern.DOTALL);

    @Override
    public String inspect(String sql) {
        var small = sql.toLowerCase(Locale.ROOT);
        if (!small.startsWith("select ") || ONE_ROW.matcher(small).matches() || small.contains(" group by ")
                || small.contains(" union ")) {
            return sql;
        }
        var end = END.matcher(small);
        int at = end.find() ? end.start() : sql.length();
        return sql.substring(0, at) + (small.contains(" order by ") ? ", " : " order by ") + "random()"
                + sql.substring(at);
    }
}
