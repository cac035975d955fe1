package org.waymate.web.browser;

import static org.openqa.selenium.support.ui.ExpectedConditions.invisibilityOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/// What a visitor sees and does. Waits for what is still on its way, ten seconds at most.
final class Screen implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int HEIGHT = 844;

    private final ChromeDriver browser;
    private final String address;

    Screen(Path profile, int width, String address) {
        this.browser = Browser.open(profile, width, HEIGHT);
        this.address = address;
    }

    @Override
    public void close() {
        browser.quit();
    }

    void scheme(String scheme) {
        browser.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /// @param width of the window in CSS pixels
    void width(int width) {
        browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /// What the browser asks for from now on.
    void language(String language) {
        browser.executeCdpCommand("Network.setExtraHTTPHeaders",
                Map.of("headers", Map.of("Accept-Language", language)));
    }

    /// Whether the element that has the focus fits the selector, now or soon.
    void seeFocus(String selector) {
        new WebDriverWait(browser, PATIENCE).withMessage(() -> "focus at " + selector + ", not at " + run(
                "return document.activeElement.outerHTML.slice(0, 200)"))
                .until(_ -> (Boolean) browser
                        .executeScript("return document.activeElement.matches(arguments[0])", selector));
    }

    void type(CharSequence keys) {
        browser.switchTo().activeElement().sendKeys(keys);
    }

    Object run(String script) {
        return browser.executeScript(script);
    }

    String url() {
        return browser.getCurrentUrl();
    }

    List<?> complaints() {
        return browser.manage().logs().get("browser").getAll();
    }

    int count(String selector) {
        return browser.findElements(By.cssSelector(selector)).size();
    }

    void awaitNone(By element) {
        new WebDriverWait(browser, PATIENCE).until(invisibilityOfElementLocated(element));
    }

    void look(String path) {
        browser.get(address + path);
    }

    void say(int pane, String words) {
        line(pane).sendKeys(words, Keys.ENTER);
    }

    WebElement line(int pane) {
        return find("#line-" + pane);
    }

    WebElement find(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    /// The page may be fetching the very thing anew.
    void press(String selector) {
        new WebDriverWait(browser, PATIENCE).ignoring(StaleElementReferenceException.class)
                .until(_ -> {
                    find(selector).click();
                    return true;
                });
    }

    void set(String selector, String value) {
        browser.executeScript("arguments[0].value = arguments[1]", find(selector), value);
    }

    void await(By element) {
        new WebDriverWait(browser, PATIENCE).until(visibilityOfElementLocated(element));
    }

    void see(String selector, String words) {
        new WebDriverWait(browser, PATIENCE).withMessage(() -> words + " in " + selector)
                .ignoring(StaleElementReferenceException.class)
                .until(_ -> browser.findElements(By.cssSelector(selector)).stream()
                        .anyMatch(element -> element.getDomProperty("textContent").contains(words)));
    }

    long number(String script) {
        return ((Number) browser.executeScript(script)).longValue();
    }
}
