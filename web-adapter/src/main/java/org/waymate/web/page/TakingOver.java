package org.waymate.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.waymate.web.PlayingAlone;
import org.waymate.web.talk.Cast;

/// Looking at somebody is not playing them: the first thing that a visitor does as somebody makes them the visitor's,
/// until they are let go or everything begins anew.
@Controller
@PlayingAlone
final class TakingOver implements HandlerInterceptor, WebMvcConfigurer {

    private final Cast cast;

    TakingOver(Cast cast) {
        this.cast = cast;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/playground/say", "/playground/press",
                "/playground/form");
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable ModelAndView shown) {
        cast.play(request.getParameter("who"), true);
    }

    @PostMapping("/playground/people/{slug}/own")
    ResponseEntity<Void> letGo(@PathVariable String slug, @RequestParam(defaultValue = "false") boolean own) {
        cast.play(slug, !own);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/playground/people/{slug}/own")
    String own(@PathVariable String slug, @RequestParam int pane, Model model) {
        model.addAttribute("number", pane);
        model.addAttribute("person", cast.called(slug).orElseThrow(Gone::new));
        return "playground/pane :: own";
    }
}
