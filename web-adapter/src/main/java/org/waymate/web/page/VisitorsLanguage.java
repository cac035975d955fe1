package org.waymate.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/// The first language that the browser asks for and we speak, in the browser's own regional form; else
/// English. Spring finds it by its name.
@Component("localeResolver")
final class VisitorsLanguage extends AcceptHeaderLocaleResolver {

    private static final Set<String> SPOKEN = Set.of("en", "es");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> SPOKEN.contains(locale.getLanguage())).findFirst().orElse(Locale.ENGLISH);
    }
}
