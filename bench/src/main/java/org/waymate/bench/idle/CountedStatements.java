package org.waymate.bench.idle;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/// Counts what goes through a data source, by its words.
final class CountedStatements implements BeanPostProcessor {

    private final Map<String, LongAdder> byWords = new ConcurrentHashMap<>();

    void forget() {
        byWords.clear();
    }

    Map<String, Long> byWords() {
        var counted = new TreeMap<String, Long>();
        byWords.forEach((words, count) -> counted.put(words, count.sum()));
        return counted;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? around(DataSource.class, source, (method, result, _) -> connection(result))
                : bean;
    }

    private Object connection(Object result) {
        return result instanceof Connection connection
                ? around(Connection.class, connection, (_, made, first) -> statement(made, first))
                : result;
    }

    private Object statement(Object made, String words) {
        return switch (made) {
            case PreparedStatement prepared -> around(PreparedStatement.class, prepared,
                    (method, result, _) -> counted(method, words, result));
            case Statement plain -> around(Statement.class, plain,
                    (method, result, first) -> counted(method, first, result));
            default -> made;
        };
    }

    private Object counted(Method method, String words, Object result) {
        if (method.getName().startsWith("execute")) {
            byWords.computeIfAbsent(words, _ -> new LongAdder()).increment();
        }
        return result;
    }

    /// What becomes of a result.
    private interface Seen {

        Object seen(Method method, Object result, String firstArgument);
    }

    private static Object around(Class<?> type, Object real, Seen seen) {
        InvocationHandler handler = (_, method, arguments) -> {
            var result = invoked(real, method, arguments);
            return result == null ? null : seen.seen(method, result, first(arguments));
        };
        return Proxy.newProxyInstance(CountedStatements.class.getClassLoader(), new Class<?>[]{type},
                handler);
    }

    private static @Nullable Object invoked(Object real, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static String first(Object @Nullable [] arguments) {
        return arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]);
    }
}
