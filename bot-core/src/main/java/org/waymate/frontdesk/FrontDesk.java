package org.waymate.frontdesk;

import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;
import org.waymate.chat.Opening;
import org.waymate.chat.Reply;
import org.waymate.chat.Scene;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.chat.command.Problem;
import org.waymate.chat.message.Message;
import org.waymate.delivery.Afterwards;
import org.waymate.delivery.Transactions;
import org.waymate.people.Introductions;

/// The door of the core. What is asked is answered in one transaction, opened here and nowhere else: the
/// person is found, the room decides, what others are to be told goes to the outbox, and the reply is shown
/// after the commit.
@Component
class FrontDesk implements Desk {

    private final Ear ear;
    private final Doorkeeper doorkeeper;
    private final Service service;
    private final Forms forms;
    private final Keeping keeping;
    private final Suggestions suggestions;
    private final PanelPress panelPress;
    private final BriefPress briefPress;
    private final DigestPress digestPress;
    private final Inbound inbound;
    private final Introductions introductions;
    private final Founders founders;
    private final Transactions transactions;
    private final InTurn inTurn;
    private final Afterwards afterwards;
    private final Away away;
    private final Clock clock;

    FrontDesk(Ear ear, Doorkeeper doorkeeper, Service service, Forms forms, Keeping keeping,
            Suggestions suggestions, PanelPress panelPress, BriefPress briefPress, DigestPress digestPress,
            Inbound inbound,
            Introductions introductions,
            Founders founders, Transactions transactions, InTurn inTurn, Afterwards afterwards, Away away,
            Clock clock) {
        this.ear = ear;
        this.doorkeeper = doorkeeper;
        this.service = service;
        this.forms = forms;
        this.keeping = keeping;
        this.suggestions = suggestions;
        this.panelPress = panelPress;
        this.briefPress = briefPress;
        this.digestPress = digestPress;
        this.inbound = inbound;
        this.introductions = introductions;
        this.founders = founders;
        this.transactions = transactions;
        this.inTurn = inTurn;
        this.afterwards = afterwards;
        this.away = away;
        this.clock = clock;
    }

    @Override
    public boolean opensForm(Visit visit, Asked asked) {
        return ear.opensForm(asked, doorkeeper.guess(visit));
    }

    @Override
    public Opening form(Visit visit, Asked asked) {
        return away.or(visit, () -> inTransaction(() -> {
            founders.seat(visit, clock.instant());
            return DigestPress.opened(asked, PanelPress.opened(asked, forms.open(visit, ear.hear(asked))));
        }), Opening.Instead::new);
    }

    @Override
    public Message offerForm(Visit visit, Asked asked) {
        return inTransaction(() -> forms.offer(visit, ear.hear(asked)));
    }

    /// What was filled in is kept by the adapter, which can: so it hears of it when that came to nothing.
    @Override
    public Optional<Reply> answer(Visit visit, Asked asked) {
        return Metrics.timer("waymate.answers", "platform", visit.account().platform().code())
                .record(() -> asked instanceof Asked.Submitted
                        ? answered(visit, asked)
                        : away.or(visit, () -> answered(visit, asked),
                                said -> Optional.of(new Reply.Tell(said))));
    }

    private Optional<Reply> answered(Visit visit, Asked asked) {
        return afterwards.following(() -> inTransaction(() -> {
            if (!inbound.isFirst(visit.interaction(), clock.instant())) {
                return Optional.empty();
            }
            introductions.seen(visit.account(), visit.locale(), visit.scene() == Scene.DIRECT,
                    clock.instant());
            founders.seat(visit, clock.instant());
            var reply = service.serve(visit, ear.hear(asked), asked instanceof Asked.Submitted);
            return Optional.of(digestPress.answered(visit, asked,
                    briefPress.answered(visit, asked, panelPress.answered(visit, asked, reply))));
        }));
    }

    @Override
    public Message correcting(Visit visit, Asked asked, Reply.Correct correct) {
        return inTransaction(() -> correcting(visit, ear.hear(asked), correct));
    }

    @Override
    public String inWords(Visit visit, Problem problem) {
        return problem.inWords(inTransaction(() -> doorkeeper.here(visit)));
    }

    @Override
    public List<Option> options(Visit visit, String code, String question, String typed) {
        return inTransaction(() -> suggestions.of(visit, code, question, typed));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return inTurn.run(() -> transactions.run(work));
    }

    private Message correcting(Visit visit, Heard heard, Reply.Correct correct) {
        var asks = keeping.whole(visit, heard)
                .orElseThrow(() -> new IllegalStateException("Only a command's answers are corrected"));
        return keeping.correcting(doorkeeper.asker(visit, asks.shape(), asks.all()), heard, asks, correct);
    }
}
