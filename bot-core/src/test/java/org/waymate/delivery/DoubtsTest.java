package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Try.Mode;
import org.waymate.chat.Try;
import org.waymate.delivery.Delivery.State;
import org.waymate.testing.SettableClock;

/// What may or may not have arrived.
class DoubtsTest extends Telling {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired private SettableClock clock;

    @Test
    void whatANodeTookAndNeverSentGoesOutWhenItsLeaseIsOver() {
        campus.noor();
        var ana = campus.mentee("Ana");
        tell(ana.account().toString(), "taken");
        claimed("taken", Duration.ofMinutes(2));

        campus.deliver();
        assertThat(ana.directly()).hasSize(1);

        campus.pass(Duration.ofMinutes(3));
        assertThat(ana.directly()).hasSize(2);
        assertThat(platform.tries().getLast().mode()).isEqualTo(Mode.AGAIN);
    }

    @Test
    void whatMayHaveArrivedIsLookedForBeforeItIsSentAgain() {
        campus.noor();
        var ana = campus.mentee("Ana");
        tell(ana.account().toString(), "doubtful");
        platform.loseAnswers(2);

        campus.deliver();
        campus.pass(Duration.ofMinutes(2));

        assertThat(ana.directly()).hasSize(2);
        assertThat(stateOf("doubtful")).isEqualTo(State.SENT);
        assertThat(platform.tries().reversed().subList(0, 3)).extracting(Try::mode)
                .containsExactly(Mode.AGAIN, Mode.AGAIN, Mode.FIRST);
    }

    @Test
    void whatStaysUncertainIsLeftToAPerson() {
        campus.noor();
        var ana = campus.mentee("Ana");
        tell(ana.account().toString(), "doubtful");
        platform.loseAnswers(100);

        campus.deliver();
        campus.pass(Duration.ofMinutes(9));

        assertThat(stateOf("doubtful")).isEqualTo(State.UNKNOWN);
        assertThat(platform.tries()).filteredOn(Try::looks).hasSize(5);
    }

    /// As when the program is killed between the platform's answer and the note of it, and is back at night.
    @Test
    void whatMayHaveArrivedIsLookedForAtNightAndFound() {
        campus.noor();
        var ana = campus.mentee("Ana");
        tell(ana.account().toString(), "doubtful");
        platform.loseAnswers(1);
        campus.deliver();

        clock.set(LocalDate.ofInstant(campus.now(), BERLIN).atTime(23, 0).atZone(BERLIN).toInstant());
        campus.deliver();

        assertThat(platform.tries().getLast().mode()).isEqualTo(Mode.LOOK);
        assertThat(stateOf("doubtful")).isEqualTo(State.SENT);
        assertThat(ana.directly()).hasSize(2);
    }

    @Test
    void whatIsOverAndMayHaveArrivedIsFoundAndEdited() {
        campus.noor();
        var ana = campus.mentee("Ana");
        tell(ana.account().toString(), "over");
        platform.loseAnswers(1);
        campus.deliver();

        transaction.executeWithoutResult(_ -> outbox.over("welcome", "over"));
        campus.deliver();

        assertThat(stateOf("over")).isEqualTo(State.SENT);
        assertThat(ana.directly()).hasSize(2);
        assertThat(platform.tries().getLast().mode()).isEqualTo(Mode.LOOK);
    }

    @Test
    void whatIsOverAndWasNeverSentIsLookedForAndNotSaid() {
        campus.noor();
        var ana = campus.mentee("Ana");
        tell(ana.account().toString(), "over");
        claimed("over", Duration.ofMinutes(2));
        transaction.executeWithoutResult(_ -> outbox.over("welcome", "over"));

        campus.pass(Duration.ofMinutes(3));

        assertThat(platform.tries().getLast().mode()).isEqualTo(Mode.LOOK);
        assertThat(stateOf("over")).isEqualTo(State.DROPPED);
        assertThat(ana.directly()).hasSize(1);
    }
}
