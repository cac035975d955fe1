package org.waymate.web.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/// A real Chromium without a screen, and nothing that calls home.
///
/// Where there is none, a test that needs it says so and is skipped; with `WAYMATE_REQUIRE_BROWSER=true` it
/// fails, so that no build is green because nothing was tried.
final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chrome", "google-chrome");
    private static final List<String> QUIET = List.of("--headless", "--no-sandbox", "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--lang=en-GB");

    private Browser() {}

    static ChromeDriver open(Path profile) {
        var program = NAMES.stream().flatMap(name -> find(name).stream()).findFirst();
        var driver = find("chromedriver");
        if (program.isEmpty() || driver.isEmpty()) {
            return doWithout();
        }
        System.setProperty("webdriver.chrome.driver", driver.get().toString());
        var options = new ChromeOptions().setBinary(program.get().toFile()).addArguments(QUIET)
                .addArguments("--user-data-dir=" + profile)
                .setExperimentalOption("prefs", Map.of("intl.accept_languages", "en-GB"));
        var service = new ChromeDriverService.Builder().usingDriverExecutable(driver.get().toFile()).build();
        return new ChromeDriver(service, options);
    }

    private static Optional<Path> find(String program) {
        return Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program)).filter(Files::isExecutable).findFirst();
    }

    private static ChromeDriver doWithout() {
        var why = "no " + String.join(", ", NAMES) + " with a chromedriver was found";
        System.err.println("*** The playground is NOT tested in a browser: " + why);
        return Boolean.parseBoolean(System.getenv("WAYMATE_REQUIRE_BROWSER")) ? fail(why) : abort(why);
    }
}
