package org.waymate.web.demo;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymate.web.PlayingAlone;
import org.waymate.web.clock.Jumping;

/// The small program that is there when a visitor first looks. It is made beside the running page, which
/// shows how far it is.
@Component
@PlayingAlone
public class Demo {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final DemoScript script;
    private final ScriptPlayer player;
    private final Remembered remembered;
    private final World world;
    private final Jumping jumping;
    private final DemoStates states;
    private final ApplicationEventPublisher events;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Progress progress = Progress.NONE;

    Demo(DemoScript script, ScriptPlayer player, Remembered remembered, World world, Jumping jumping,
            DemoStates states, ApplicationEventPublisher events) {
        this.script = script;
        this.player = player;
        this.remembered = remembered;
        this.world = world;
        this.jumping = jumping;
        this.states = states;
        this.events = events;
    }

    public Progress progress() {
        return progress;
    }

    /// Whether it is there, and was not left for an empty program.
    public boolean isMade() {
        return !progress.making() && states.made();
    }

    /// Grows each time that everything is forgotten.
    public int world() {
        return world.number();
    }

    /// The first start makes the demo; a later one finds everything as it was left.
    @EventListener
    void begin(ApplicationReadyEvent ready) {
        if (!states.begun()) {
            startAgain(states.size());
        }
    }

    /// Forgets everything and makes the demo anew, while the page goes on. A jump of the clock stops for it.
    /// While one is being made, nothing happens.
    public void startAgain(DemoSize size) {
        if (busy.compareAndSet(false, true)) {
            var lines = script.lines(size);
            go(new Progress(true, 0, lines.size(), Optional.empty()));
            Thread.startVirtualThread(() -> end(() -> make(size, lines)));
        }
    }

    /// Forgets everything. A jump of the clock stops for it; a demo that is being made is made to the end.
    public void startEmpty() {
        if (busy.compareAndSet(false, true)) {
            end(this::beginEmpty);
        }
    }

    private Progress beginEmpty() {
        world.begin();
        states.become(DemoState.State.EMPTY);
        return Progress.NONE;
    }

    private Progress make(DemoSize size, List<Line> lines) {
        world.begin();
        states.become(DemoState.making(size));
        remembered.listen();
        play(lines);
        states.become(DemoState.State.BEGUN);
        return Progress.NONE;
    }

    private void end(Supplier<Progress> work) {
        Progress ended;
        try {
            ended = jumping.instead(work);
        } catch (BadScript trouble) {
            LOG.error("The demo could not be made: {}", trouble.getMessage());
            ended = Progress.failed(String.valueOf(trouble.getMessage()));
        } catch (RuntimeException trouble) {
            LOG.error("The demo could not be made", trouble);
            ended = Progress.failed(String.valueOf(trouble.getMessage()));
        }
        remembered.forget();
        busy.set(false);
        go(ended);
    }

    private void play(List<Line> lines) {
        for (var i = 0; i < lines.size(); i++) {
            player.play(lines.get(i));
            go(new Progress(true, i + 1, lines.size(), Optional.empty()));
        }
    }

    private void go(Progress on) {
        progress = on;
        events.publishEvent(new DemoWentOn(on));
    }
}
