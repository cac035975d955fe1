package org.waymate.app;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says that the port is taken, before Spring Boot's own words for it, which do not know `SERVER_PORT`.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortTakenMessage extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return new FailureAnalysis("Port %d is in use by another program.".formatted(cause.getPort()),
                "Stop that program, or give Waymate another port by SERVER_PORT (SERVER_PORT=8081, for example).",
                cause);
    }
}
