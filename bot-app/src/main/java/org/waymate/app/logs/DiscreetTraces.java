package org.waymate.app.logs;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/// Prints what went wrong and where, but its message only where that can't quote what somebody wrote: a database names
/// the value that did not fit, a parser the text that it could not read.
public final class DiscreetTraces implements StackTracePrinter {

    private static final StackTracePrinter TRACES = StandardStackTracePrinter.rootLast()
            .withFormatter(DiscreetTraces::named);

    /// Of these no message has ever seen a value: ours, and what is said before anybody can write.
    private static final Set<String> QUOTE_NOBODY = Set.of("org.waymate.", "org.springframework.beans.",
            "org.springframework.context.", "org.springframework.boot.", "org.flywaydb.");
    /// A line to the database, who may use it, what it has room for, and that it ends.
    private static final Set<String> SQL_STATES_WITHOUT_VALUES = Set.of("08", "28", "53", "57");

    @Override
    public void printStackTrace(Throwable problem, Appendable log) throws IOException {
        TRACES.printStackTrace(problem, log);
    }

    static String named(Throwable problem) {
        var name = problem.getClass().getName();
        return quotesNobody(problem) && problem.getMessage() != null
                ? name + ": " + problem.getMessage()
                : name;
    }

    private static boolean quotesNobody(Throwable problem) {
        return switch (problem) {
            case IOException _,NullPointerException _,ClassCastException _,Error _ -> true;
            case SQLException sql -> isOfTheLine(sql);
            default -> begins(QUOTE_NOBODY.stream(), problem.getClass().getName());
        };
    }

    private static boolean isOfTheLine(SQLException problem) {
        return problem.getSQLState() != null
                && begins(SQL_STATES_WITHOUT_VALUES.stream(), problem.getSQLState());
    }

    private static boolean begins(Stream<String> beginnings, String name) {
        return beginnings.anyMatch(name::startsWith);
    }
}
