package org.waymate.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.waymate.chat.words.Here;

/// Says in the visitor's language that something is not there or went wrong, also where the playground is off.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ErrorPage implements ErrorViewResolver {

    private final Clock clock;

    ErrorPage(Clock clock) {
        this.clock = clock;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status,
            Map<String, Object> model) {
        var here = new Here(RequestContextUtils.getLocale(request), clock.getZone(), clock.instant());
        return new ModelAndView("error",
                Map.of("t", new Chrome(here), "missing", status == HttpStatus.NOT_FOUND), status);
    }
}
