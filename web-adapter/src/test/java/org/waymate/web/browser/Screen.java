package org.waymate.web.browser;

import static org.openqa.selenium.support.ui.ExpectedConditions.invisibilityOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/// What a visitor sees and does. Waits for what is still on its way, twenty seconds at most.
public final class Screen implements AutoCloseable {

    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int HEIGHT = 844;

    private final ChromeDriver browser;
    private final int width;
    private final String address;

    public Screen(Path profile, int width, String address) {
        this.browser = Browser.open(profile);
        this.width = width;
        this.address = address;
        width(width);
    }

    /// As if the browser had just been opened: one new tab, and nothing is remembered.
    public void anew() {
        var before = browser.getWindowHandle();
        var now = browser.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        browser.switchTo().window(before).close();
        browser.switchTo().window(now);
        browser.executeCdpCommand("Storage.clearDataForOrigin",
                Map.of("origin", address, "storageTypes", "all"));
        width(width);
        complaints();
    }

    @Override
    public void close() {
        browser.quit();
    }

    public void scheme(String scheme) {
        browser.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /// @param width of the window in CSS pixels
    public void width(int width) {
        window(width, HEIGHT);
    }

    /// @param width in CSS pixels, as the height
    public void window(int width, int height) {
        browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /// What the browser asks for from now on.
    public void language(String language) {
        browser.executeCdpCommand("Network.setUserAgentOverride",
                Map.of("userAgent", "Chromium", "acceptLanguage", language));
    }

    /// Whether the element that has the focus fits the selector, now or soon.
    public void seeFocus(String selector) {
        new WebDriverWait(browser, PATIENCE).withMessage(() -> "focus at " + selector + ", not at " + run(
                "return document.activeElement.outerHTML.slice(0, 200)"))
                .until(_ -> (Boolean) browser
                        .executeScript("return document.activeElement.matches(arguments[0])", selector));
    }

    public void type(CharSequence keys) {
        browser.switchTo().activeElement().sendKeys(keys);
    }

    public Object run(String script) {
        return browser.executeScript(script);
    }

    public String url() {
        return browser.getCurrentUrl();
    }

    public List<?> complaints() {
        return browser.manage().logs().get("browser").getAll();
    }

    public int count(String selector) {
        return browser.findElements(By.cssSelector(selector)).size();
    }

    public void awaitNone(By element) {
        new WebDriverWait(browser, PATIENCE).until(invisibilityOfElementLocated(element));
    }

    /// Also over a page that loads anew.
    public void seeNone(String selector, Duration patience) {
        new WebDriverWait(browser, patience).until(_ -> count(selector) == 0);
    }

    /// Keeps what is to be seen now.
    public void picture(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
    }

    /// Returns when the page has asked for what it may have missed on its way here.
    public void look(String path) {
        browser.get(address + path);
        new WebDriverWait(browser, PATIENCE).withMessage("the page listens").until(_ -> run(
                """
                        return performance.getEntriesByType('resource').some(e => e.name.endsWith('/playground/clock'))
                            && !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')""")
                .equals(true));
    }

    public void say(int pane, String words) {
        line(pane).sendKeys(words, Keys.ENTER);
    }

    public WebElement line(int pane) {
        return find("#line-" + pane);
    }

    public WebElement find(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    /// The page may be fetching the very thing anew, or itself.
    public void press(String selector) {
        new WebDriverWait(browser, PATIENCE).ignoring(WebDriverException.class)
                .until(_ -> {
                    find(selector).click();
                    return true;
                });
    }

    public void set(String selector, String value) {
        browser.executeScript("arguments[0].value = arguments[1]", find(selector), value);
    }

    public void await(By element) {
        new WebDriverWait(browser, PATIENCE).until(visibilityOfElementLocated(element));
    }

    public void see(String selector, String words) {
        new WebDriverWait(browser, PATIENCE).withMessage(() -> words + " in " + selector)
                .ignoring(StaleElementReferenceException.class)
                .until(_ -> browser.findElements(By.cssSelector(selector)).stream()
                        .anyMatch(element -> element.getDomProperty("textContent").contains(words)));
    }

    public long number(String script) {
        return ((Number) browser.executeScript(script)).longValue();
    }
}
