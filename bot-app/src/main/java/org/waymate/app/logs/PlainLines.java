package org.waymate.app.logs;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.boot.ansi.AnsiColor;
import org.springframework.boot.ansi.AnsiOutput;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/// The log as people read it: when, how grave, what.
public final class PlainLines implements StructuredLogFormatter<ILoggingEvent> {

    private static final DateTimeFormatter WHEN = DateTimeFormatter
            .ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final StackTracePrinter traces = new DiscreetTraces();

    @Override
    public String format(ILoggingEvent event) {
        var line = "%s %s %s%n".formatted(WHEN.format(event.getInstant()), level(event.getLevel()),
                event.getFormattedMessage());
        return event.getThrowableProxy() instanceof ThrowableProxy problem
                ? line + traces.printStackTraceToString(problem.getThrowable())
                : line;
    }

    private static String level(Level level) {
        return AnsiOutput.toString(color(level), "%-5s".formatted(level));
    }

    private static AnsiColor color(Level level) {
        return switch (level.toInt()) {
            case Level.ERROR_INT -> AnsiColor.RED;
            case Level.WARN_INT -> AnsiColor.YELLOW;
            default -> AnsiColor.GREEN;
        };
    }
}
