package org.waymate.web.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymate.web.PlayingAlone;
import org.waymate.web.demo.Demo;
import org.waymate.web.demo.DemoSize;

/// **Start again** with the demo, **Make it 400 people** with a large one, **Start empty** without any.
@Controller
@PlayingAlone
final class Beginnings {

    private final Demo demo;

    Beginnings(Demo demo) {
        this.demo = demo;
    }

    @PostMapping("/playground/start/again")
    String again() {
        demo.startAgain(DemoSize.THIRTY);
        return "redirect:/";
    }

    @PostMapping("/playground/start/hundreds")
    String hundreds() {
        demo.startAgain(DemoSize.HUNDREDS);
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

    /// Loads a page anew that shows what was forgotten since.
    ///
    /// @param world the one that the page shows
    @GetMapping("/playground/world")
    ResponseEntity<Void> world(@RequestParam int world) {
        var answer = ResponseEntity.status(HttpStatus.NO_CONTENT);
        return (world == demo.world() ? answer : answer.header("HX-Refresh", "true")).build();
    }
}
