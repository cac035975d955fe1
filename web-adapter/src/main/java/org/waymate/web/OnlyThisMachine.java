package org.waymate.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// The playground answers the browser of this machine and nobody else. A page from elsewhere that has its
/// own name lead here (DNS rebinding) comes with the wrong Host, and one that posts here (CSRF) with the
/// wrong Origin, or on another port than ours.
///
/// An address can be written in many ways (`/%70layground`), so all of them are guarded. Exempt are a few, and
/// only as they are usually written: what others than a browser on this machine call.
@Component
@InPlayground
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OnlyThisMachine extends OncePerRequestFilter {

    private static final Pattern HERE = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> FOR_OTHERS = Set.of("/slack/events", "/actuator/health",
            "/actuator/health/liveness", "/actuator/health/readiness", "/actuator/prometheus");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; "
            + "base-uri 'none'; form-action 'self'; object-src 'none'";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FOR_OTHERS.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        if (!mayCome(request)) {
            refuse(response);
            return;
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        chain.doFilter(request, response);
    }

    private static boolean mayCome(HttpServletRequest request) {
        var host = request.getHeader(HttpHeaders.HOST);
        if (host == null || !HERE.matcher(host).matches()) {
            return false;
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null ? READING.contains(request.getMethod()) : ours(origin, host);
    }

    private static boolean ours(@Nullable String origin, String host) {
        return ("http://" + host).equalsIgnoreCase(origin) || ("https://" + host).equalsIgnoreCase(origin);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write("""
                The playground only answers the browser of the machine it runs on.
                Please open it there as http://localhost and its port (8080, unless you chose another).
                """);
    }
}
