package org.waymate.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.waymate.web.PlayingAlone;
import org.waymate.web.demo.Demo;

/// While the demo is being made visitors look on: what they did could come between two lines of the script.
@Component
@PlayingAlone
final class LookingOnly implements HandlerInterceptor, WebMvcConfigurer {

    private final Demo demo;

    LookingOnly(Demo demo) {
        this.demo = demo;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/playground/say", "/playground/press",
                "/playground/form", "/playground/people/*/messages", "/playground/people/*/own",
                "/playground/others", "/playground/tour/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (demo.progress().making()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return false;
        }
        return true;
    }
}
