package org.waymate.web.page;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.waymate.web.InPlayground;
import org.waymate.web.clock.ClockTurned;
import org.waymate.web.demo.DemoWentOn;
import org.waymate.web.demo.WorldBegan;
import org.waymate.web.talk.Heard;

/// Tells open pages that something is new; they then fetch it. An event is named for its place, so that a
/// page hears of what it shows, and a page that missed some asks again when it is back.
@Controller
@InPlayground
final class Stream {

    private static final long FOREVER = 0;

    private static final Duration TOGETHER = Duration.ofMillis(200);

    private final Set<String> soon = ConcurrentHashMap.newKeySet();
    private final Set<SseEmitter> pages = ConcurrentHashMap.newKeySet();

    @GetMapping(path = "/playground/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter open() {
        var page = new SseEmitter(FOREVER);
        page.onCompletion(() -> pages.remove(page));
        page.onError(_ -> pages.remove(page));
        pages.add(page);
        tell(page, "hello");
        return page;
    }

    @EventListener
    void hear(Heard heard) {
        tell(heard.place().key());
        tellSoon("news");
    }

    @EventListener
    void hear(ClockTurned turned) {
        tellSoon("clock");
    }

    @EventListener
    void hear(DemoWentOn on) {
        tellSoon("demo");
    }

    @EventListener
    void hear(WorldBegan began) {
        tell("world");
    }

    /// Pages that wait for news would hold up the end of the program.
    @EventListener(ContextClosedEvent.class)
    void close() {
        pages.forEach(SseEmitter::complete);
    }

    /// Hundreds may hear something within a moment: a page need know only once.
    private void tellSoon(String event) {
        if (soon.add(event)) {
            Thread.startVirtualThread(() -> {
                LockSupport.parkNanos(TOGETHER.toNanos());
                soon.remove(event);
                tell(event);
            });
        }
    }

    /// On threads of their own: a page that does not listen holds up nobody.
    private void tell(String event) {
        pages.forEach(page -> Thread.startVirtualThread(() -> tell(page, event)));
    }

    private void tell(SseEmitter page, String event) {
        try {
            page.send(SseEmitter.event().name(event).data("new"));
        } catch (IOException | IllegalStateException gone) {
            pages.remove(page);
        }
    }
}
