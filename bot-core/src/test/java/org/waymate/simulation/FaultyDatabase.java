package org.waymate.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// A database whose connection may break while it commits, before or after it has done so.
final class FaultyDatabase extends DelegatingDataSource {

    enum Fault {
        NONE, BEFORE_COMMIT, AFTER_COMMIT, CRASH_BEFORE, CRASH_AFTER
    }

    private final Touched touched = new Touched();
    private Fault fault = Fault.NONE;
    private int commits;
    private int broken;

    FaultyDatabase(DataSource real) {
        super(real);
    }

    /// The commit that comes after so many others breaks.
    void breaks(Fault how, int after) {
        fault = how;
        commits = after;
    }

    void mends() {
        fault = Fault.NONE;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var real = super.getConnection();
        var writing = new HashSet<String>();
        return (Connection) Proxy.newProxyInstance(FaultyDatabase.class.getClassLoader(),
                new Class<?>[]{Connection.class}, (_, method, args) -> {
                    try {
                        return method.getName().equals("commit")
                                ? commit(real, writing)
                                : method.invoke(real, noted(asPlanted(args), writing));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /// Here a planted defect says to the database what it would have said.
    private static Object @Nullable [] asPlanted(Object @Nullable [] args) {
        if (args != null && args.length > 0 && args[0] instanceof String sql) {
            args[0] = Defect.says(sql);
        }
        return args;
    }

    private Object @Nullable [] noted(Object @Nullable [] args, Set<String> writing) {
        if (args != null && args.length > 0 && args[0] instanceof String sql) {
            writing.add(touched.note(sql));
        }
        return args;
    }

    Touched touched() {
        return touched;
    }

    /// How often a commit broke.
    int broken() {
        return broken;
    }

    private SQLException broken(Fault how) {
        mends();
        broken++;
        if (how == Fault.CRASH_BEFORE || how == Fault.CRASH_AFTER) {
            throw new Crash(how.name());
        }
        return new SQLException("The connection broke: " + how, "08006");
    }

    private @Nullable Object commit(Connection real, Set<String> written) throws SQLException {
        var now = fault != Fault.NONE && commits-- == 0 ? fault : Fault.NONE;
        if (now == Fault.BEFORE_COMMIT || now == Fault.CRASH_BEFORE) {
            real.rollback();
            throw broken(now);
        }
        real.commit();
        written.forEach(touched::wrote);
        written.clear();
        if (now != Fault.NONE) {
            throw broken(now);
        }
        return null;
    }
}
