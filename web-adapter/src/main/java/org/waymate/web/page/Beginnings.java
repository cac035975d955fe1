package org.waymate.web.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.waymate.web.InPlayground;
import org.waymate.web.demo.Demo;

/// **Start again** with the demo, **Start empty** without it.
@Controller
@InPlayground
final class Beginnings {

    private final Demo demo;

    Beginnings(Demo demo) {
        this.demo = demo;
    }

    @PostMapping("/playground/start/again")
    String again() {
        demo.startAgain();
        return "redirect:/";
    }

    @PostMapping("/playground/start/empty")
    String empty() {
        demo.startEmpty();
        return "redirect:/";
    }

    /// How far the demo is; once it is made the page is loaded anew.
    @GetMapping("/playground/demo")
    String progress(Model model, HttpServletResponse response) {
        var progress = demo.progress();
        if (!progress.making()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("demo", progress);
        return "playground/top :: demo";
    }
}
