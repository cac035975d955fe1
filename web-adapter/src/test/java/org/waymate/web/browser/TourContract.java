package org.waymate.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.FluentWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.web.demo.Demo;
import org.waymate.web.demo.DemoSize;

/// The tour as a visitor takes it, on each width.
abstract class TourContract extends OnAScreen {

    @Test
    void leadsThroughTheTourByKeyboardInLightAndDarkAndInSpanish(@Autowired Demo demo) {
        made(demo);
        screen.language("es");
        screen.scheme("dark");
        screen.look("/");
        screen.find("#tour-offer .primary").sendKeys(Keys.ENTER);

        screen.see("#tour", "Ana mira.");
        readable();
        screen.type(Keys.ENTER);
        screen.see("#tour", "Pasa una semana.");
        screen.see("#log-1", "You said: we met.");
        readable();
        screen.type(Keys.ENTER);
        screen.see("#tour", "Ben recibe una pregunta.");
        screen.scheme("light");
        readable();
        screen.type(Keys.ENTER);
        screen.see("dialog[open] #tour", "En otros sitios se ve así.");
        screen.see("dialog[open] .discord", "You said: we met.");
        readable();
        screen.type(Keys.ENTER);
        screen.see("#tour", "Ana escribe.");
        screen.type(Keys.ENTER);
        screen.see("#tour", "Eso era todo.");
        screen.see("#log-1", "Here is what you can do next");
        screen.type(Keys.ENTER);
        screen.awaitNone(By.cssSelector("#tour"));
    }

    private void readable() {
        screen.seeFocus("#tour-next");
        assertThat(screen.run(Contrast.SCRIPT)).isEqualTo(List.of());
        assertThat(screen
                .number("return Math.ceil(document.getElementById('tour').getBoundingClientRect().right)"))
                .isLessThanOrEqualTo(width());
    }

    @Test
    void canBeLeftInTheMiddleOfTheTourAndBegunAgain(@Autowired Demo demo) {
        made(demo);
        screen.look("/");
        screen.press("#tour-offer .primary");
        screen.see("#tour", "Ana looks around.");
        screen.press("#log-1 li:last-child .choice.toured");
        screen.see("#tour", "A week goes by.");
        screen.look("/?who=noor");
        screen.see("#tour", "Tour 2 / 5");
        screen.press("#tour-next");
        screen.see("#pane-2 .you", "You are Ben");

        screen.press("#tour .quiet");
        screen.awaitNone(By.cssSelector("#tour"));
        screen.press(".more summary");
        screen.press("form[action$='/tour/begin'] button");
        screen.see("#tour", "Tour 1 / 5");
    }

    private static void made(Demo demo) {
        demo.startAgain(DemoSize.THIRTY);
        new FluentWait<>(demo).withTimeout(Screen.PATIENCE).until(Demo::isMade);
    }
}
