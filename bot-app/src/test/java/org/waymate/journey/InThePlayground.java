package org.waymate.journey;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymate.app.StartedJar;
import org.waymate.testing.Somebody;

/// Through the page that a browser on this machine shows. Its clock is turned by hand.
final class InThePlayground implements Front {

    private static final String CHANNEL = "in-general";

    private final Browser browser = new Browser();
    private final Duration ahead;
    private boolean empty;

    /// @param begins what the clock shows before anybody turns it
    InThePlayground(Instant begins) {
        this.ahead = Term.ahead(begins);
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("WAYMATE_PLAYGROUND_DEMO", "classpath:no-demo.txt");
    }

    @Override
    public void reach(StartedJar waymate) throws Exception {
        browser.goesTo(waymate.address());
        if (!empty) {
            await().atMost(Duration.ofMinutes(2)).until(this::nothingIsPlayed);
            browser.sends("/playground/start/empty");
            empty = true;
        }
    }

    private boolean nothingIsPlayed() {
        return browser.sees("/playground/clock").select("#clock[aria-busy=false]").size() == 1
                && browser.sees("/playground/demo").select(".making").isEmpty();
    }

    @Override
    public Somebody somebody(String name, ZoneId zone, Locale locale, boolean administers) {
        var page = browser.sends("/playground/people", "name", name, "zone", zone.getId(), "language",
                locale.toLanguageTag(), "administers", "" + administers);
        return new Player(browser, page.query("who"), CHANNEL);
    }

    @Override
    public List<String> channel() {
        return browser.sees("/playground/said?pane=1&who=noor&at=" + CHANNEL)
                .select("li.bot:not(.whisper) form.message").eachText();
    }

    /// The process's clock goes on as if nothing was; the rest is played.
    @Override
    public Instant clockAt(Instant then) {
        return InstantSource.offset(InstantSource.system(), ahead).instant();
    }

    /// Never beyond, but for the last hour: the page has no smaller jump.
    @Override
    public void passUntil(Instant then) {
        while (now().isBefore(then)) {
            jump(Duration.between(now(), then));
        }
    }

    private void jump(Duration left) {
        var by = left.toDays() >= 7 ? "WEEK" : left.toDays() >= 1 ? "DAY" : "HOUR";
        browser.sends("/playground/clock", "by", by);
        await().atMost(Duration.ofMinutes(4)).until(this::nothingIsPlayed);
    }

    @Override
    public Instant now(Instant shown) {
        return now();
    }

    private Instant now() {
        return Instant.parse(browser.sees("/playground/clock").select("time").attr("datetime"));
    }

    @Override
    public Duration slowest() {
        return browser.slowest();
    }

    /// A page has no rules of its own; what it refuses the browser says at once.
    @Override
    public List<String> broken() {
        return List.of();
    }

    @Override
    public void close() {
        browser.close();
    }
}
