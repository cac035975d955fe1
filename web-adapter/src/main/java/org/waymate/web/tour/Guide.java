package org.waymate.web.tour;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waymate.web.PlayingAlone;
import org.waymate.web.clock.Jumping;
import org.waymate.web.demo.BadScript;
import org.waymate.web.demo.Demo;
import org.waymate.web.demo.Interlude;
import org.waymate.web.talk.Cast;
import org.waymate.web.talk.Place;
import org.waymate.web.talk.Transcript;
import org.waymate.web.tour.Tour.Step;

/// Leads through the tour. It brings people of its own, since others may stand anywhere by the time that somebody takes
/// it; what a step needs is said and pressed for it, and where it is night, the clock turns until the morning.
@Component
@PlayingAlone
public class Guide {

    private static final Logger LOG = LoggerFactory.getLogger(Guide.class);

    /// Longer than from any day to the second check-in after it.
    private static final Duration PATIENCE = Duration.ofDays(30);

    /// The longest that whoever goes on waits for a jump of the clock to end.
    private static final Duration JUMP = Duration.ofSeconds(20);

    private static final String HOME = "/";

    private final Optional<Tour> tour;
    private final TourStates states;
    private final Interlude interlude;
    private final Jumping jumping;
    private final Demo demo;
    private final Cast cast;
    private final Transcript transcript;

    Guide(TourBook book, TourStates states, Interlude interlude, Jumping jumping, Demo demo, Cast cast,
            Transcript transcript) {
        this.tour = book.tour();
        this.states = states;
        this.interlude = interlude;
        this.jumping = jumping;
        this.demo = demo;
        this.cast = cast;
        this.transcript = transcript;
    }

    /// Whether there is something to lead through.
    public boolean isThere() {
        return tour.isPresent() && demo.isMade();
    }

    /// Whether nobody has taken it yet, or said that they don't want it.
    public boolean isNew() {
        return isThere() && states.now().isEmpty();
    }

    public Optional<Stop> stop(Locale locale) {
        return tour.filter(_ -> demo.isMade()).flatMap(shown -> states.now()
                .filter(state -> state.step() != TourState.OVER).map(state -> stop(shown, state, locale)));
    }

    /// Begins anew, with new people.
    ///
    /// @return where to look
    public synchronized String begin(Locale locale) {
        if (!isThere()) {
            return HOME;
        }
        var shown = tour.orElseThrow();
        finish(shown);
        var parts = Parts.fresh(shown.parts(), slug -> cast.called(slug).isPresent());
        return enter(shown, 1, parts, lines(shown.begins()).replace("{language}", language(locale)));
    }

    /// @param from the step that is done; another one than where the tour stands changes nothing
    public String goOn(int from) {
        return jumping.rests(JUMP) ? follow(from) : address();
    }

    private synchronized String follow(int from) {
        var state = states.now().filter(one -> one.step() == from);
        if (tour.isEmpty() || state.isEmpty()) {
            return address();
        }
        return enter(tour.get(), from + 1, state.get().parts(), "");
    }

    public synchronized void leave() {
        tour.ifPresent(this::finish);
        states.stand(TourState.OVER, Parts.NONE);
    }

    private String address() {
        return stop(Locale.ENGLISH).map(Stop::address).orElse(HOME);
    }

    private String enter(Tour shown, int step, Parts parts, String before) {
        try {
            if (!before.isBlank()) {
                interlude.play(parts.fill(before));
            }
            if (step <= shown.steps().size()) {
                prepare(shown.steps().get(step - 1), parts);
            }
            states.stand(step, parts);
        } catch (BadScript otherwise) {
            LOG.warn("The tour could not go on at its step {}: {}", step, otherwise.getMessage());
            states.stand(TourState.BROKEN, parts);
        }
        return address();
    }

    private void prepare(Step step, Parts parts) {
        interlude.play(parts.fill(lines(step.script())));
        var waits = step.waits() == null ? Map.<String, String>of() : step.waits();
        interlude.turnUntil(() -> waits.entrySet().stream().allMatch(one -> transcript
                .offers(new Place.Direct(parts.slugOf(one.getKey())), one.getValue())), PATIENCE);
    }

    /// What was begun goes on without the visitor; where that fails, the tour is over all the same.
    private void finish(Tour shown) {
        states.now().filter(state -> state.step() != TourState.OVER).ifPresent(state -> {
            try {
                interlude.play(state.parts().fill(lines(shown.ends())));
            } catch (BadScript otherwise) {
                LOG.info("After the tour: {}", otherwise.getMessage());
            }
        });
    }

    private static Stop stop(Tour shown, TourState state, Locale locale) {
        var parts = state.parts();
        var all = shown.steps();
        if (state.step() < 1 || state.step() > all.size()) {
            return new Stop(state.step(), all.size(), Tour.words(shown.farewell(), locale.getLanguage()),
                    state.step() < 1 ? HOME : HOME + "?" + parts.fill(all.getLast().at()),
                    Optional.empty(), List.of());
        }
        var step = all.get(state.step() - 1);
        return new Stop(state.step(), all.size(),
                parts.fill(Tour.words(step.says(), locale.getLanguage())), HOME + "?" + parts.fill(step.at()),
                Optional.ofNullable(step.opens()), presses(step, parts));
    }

    private static List<Stop.Press> presses(Step step, Parts parts) {
        return step.presses() == null
                ? List.of()
                : step.presses().stream()
                        .map(press -> new Stop.Press(press.on(),
                                Optional.ofNullable(press.beside()).map(parts::fill),
                                Optional.ofNullable(press.types())))
                        .toList();
    }

    private static String lines(@Nullable List<String> script) {
        return script == null ? "" : String.join("\n", script);
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals("es") ? "es-ES" : "en-GB";
    }
}
