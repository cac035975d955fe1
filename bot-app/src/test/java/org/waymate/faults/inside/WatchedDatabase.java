package org.waymate.faults.inside;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;
import org.waymate.faults.inside.Standstill.Touched;

/// Tells a [Standstill] when a transaction that touches the outbox is about to commit, and when it has.
@Component
final class WatchedDatabase implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Watched(source) : bean;
    }

    private static final class Watched extends DelegatingDataSource {

        Watched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            var touched = EnumSet.noneOf(Touched.class);
            return (Connection) Proxy.newProxyInstance(Watched.class.getClassLoader(),
                    new Class<?>[]{Connection.class},
                    (_, method, given) -> watched(connection, touched, method, given));
        }

        private static Object watched(Connection connection, Set<Touched> touched, Method method,
                Object[] given) throws Throwable {
            if (method.getName().equals("prepareStatement") && given[0] instanceof String sql) {
                Set.of(Touched.values()).stream().filter(one -> one.by(sql)).forEach(touched::add);
            }
            var commits = method.getName().equals("commit");
            if (commits) {
                touched.forEach(one -> Standstill.reached(one, false));
            }
            var result = called(connection, method, given);
            if (commits) {
                touched.forEach(one -> Standstill.reached(one, true));
                touched.clear();
            }
            return result;
        }

        private static Object called(Connection connection, Method method, Object[] given) throws Throwable {
            try {
                return method.invoke(connection, given);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
