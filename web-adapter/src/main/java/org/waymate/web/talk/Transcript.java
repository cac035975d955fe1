package org.waymate.web.talk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymate.chat.message.Message;
import org.waymate.web.InPlayground;
import org.waymate.web.drawing.Likeness;
import org.waymate.web.drawing.LikenessMaker;

/// All that was said, written down at once: like a real platform it forgets nothing when the sender's own
/// transaction fails afterwards.
@Component
@InPlayground
public class Transcript {

    private static final Limit SHOWN = Limit.of(200);

    private static final int TRIES = 5;

    private final Sayings sayings;
    private final KeptFiles files;
    private final LikenessMaker drawing;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate alone;
    private final AtomicLong change = new AtomicLong(-1);

    Transcript(Sayings sayings, KeptFiles files, LikenessMaker drawing, Clock clock,
            ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.sayings = sayings;
        this.files = files;
        this.drawing = drawing;
        this.clock = clock;
        this.events = events;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// A person says something.
    void say(Place place, Player author, Optional<String> onlyFor, String words) {
        var said = write(id -> new Saying(id, place, Optional.of(author.slug()), onlyFor, clock.instant(),
                Likeness.ofWords(words)), List.of());
        events.publishEvent(new Heard(place, said.id(), onlyFor, Optional.empty()));
    }

    /// The bot says something.
    Saying show(Place place, Optional<String> onlyFor, Message message, Optional<String> key) {
        var look = drawing.draw(message);
        var said = write(id -> {
            var saying = new Saying(id, place, Optional.empty(), onlyFor, clock.instant(), look);
            return key.map(saying::keyed).orElse(saying);
        }, look.enclosed());
        events.publishEvent(new Heard(place, said.id(), onlyFor, Optional.of(message)));
        return said;
    }

    /// The bot puts something else in the place of what it said.
    void replace(Saying before, Message message) {
        var look = drawing.draw(message);
        var said = againWhenMeanwhileChanged(() -> write(id -> {
            var now = sayings.findById(before.id()).orElse(before);
            now.show(id, look);
            return now;
        }, look.enclosed()));
        events.publishEvent(new Heard(said.place(), said.id(), said.onlyFor(), Optional.of(message)));
    }

    /// A press and what it set off may change the same message at once; the later one stays.
    private static Saying againWhenMeanwhileChanged(Supplier<Saying> change) {
        for (var left = TRIES;; left--) {
            try {
                return change.get();
            } catch (OptimisticLockingFailureException meanwhile) {
                if (left == 1) {
                    throw meanwhile;
                }
            }
        }
    }

    private Saying write(LongFunction<Saying> saying, List<Likeness.Enclosed> enclosed) {
        return alone.execute(_ -> {
            enclosed.stream().filter(file -> !files.existsById(file.id())).map(KeptFile::new)
                    .forEach(files::save);
            return sayings.save(saying.apply(nextChange()));
        });
    }

    private synchronized long nextChange() {
        if (change.get() < 0) {
            change.set(sayings.lastChange());
        }
        return change.incrementAndGet();
    }

    Optional<Saying> sentBefore(String key) {
        return sayings.findBySendKey(key);
    }

    public Optional<Saying> said(long id) {
        return sayings.findById(id);
    }

    public Optional<KeptFile> file(String id) {
        return files.findById(id);
    }

    /// Those that somebody may enter.
    public List<Place> placesOfTwo(Player player) {
        return sayings.placesOfTwo().stream().flatMap(key -> Place.read(key).stream())
                .filter(place -> place.isOpenTo(player)).toList();
    }

    /// Whether a button stands there.
    ///
    /// @param code how its code begins
    public boolean offers(Place place, String code) {
        return sayings.alike(place.key(), "%name=\"pressed\" value=\"" + code + "%") > 0;
    }

    /// What somebody sees at a place and what has changed there since, the oldest first.
    public List<Saying> seen(Place place, Player by, long after) {
        return sayings.seen(place.key(), by.slug(), after, SHOWN).reversed();
    }
}
