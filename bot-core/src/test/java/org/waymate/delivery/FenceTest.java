package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Try;
import org.waymate.delivery.Delivery.State;
import org.waymate.testing.SettableClock;
import org.waymate.testing.Visitor;

/// Whoever took a message, was frozen, and comes back when another has it.
class FenceTest extends Telling {

    private static final Duration TOO_LONG = Duration.ofMinutes(3);

    @Autowired private Courier courier;

    @Autowired private SettableClock clock;

    private Visitor ana;

    @BeforeEach
    void somethingIsToBeSaid() {
        campus.noor();
        ana = campus.mentee("Ana");
        tell(ana.account().toString(), "fenced");
    }

    @Test
    void whoeverComesBackDoesNotWriteOverWhatAnotherNoted() {
        var frozen = claimed();
        var another = takenOver();
        platform.close("UAna");
        courier.carry(another);
        platform.open("UAna");

        courier.carry(frozen);

        assertThat(stateOf("fenced")).isEqualTo(State.UNREACHABLE);
        assertThat(ana.directly()).hasSize(1);
    }

    @Test
    void ofTwoThatSentTheLateOneTellsWhatTheOtherCouldNot() {
        platform.loseAnswers(1);
        platform.meanwhile("UAna", () -> courier.carry(takenOver()));

        campus.deliver();

        assertThat(stateOf("fenced")).isEqualTo(State.SENT);
        assertThat(keysFor()).hasSize(2);
        assertThat(ana.directly()).hasSize(2);
    }

    @Test
    void whatArrivedThroughTheLateOneIsKnownToTheOneThatHasItNow() {
        var others = new Claim[1];
        platform.meanwhile("UAna", () -> others[0] = takenOver());
        campus.deliver();
        assertThat(stateOf("fenced")).isEqualTo(State.SENDING);

        courier.carry(others[0]);

        assertThat(stateOf("fenced")).isEqualTo(State.SENT);
        assertThat(keysFor()).hasSize(1);
        assertThat(ana.directly()).hasSize(2);
    }

    @Test
    void whatArrivedThroughTheLateOneIsNotSaidAgainWhereNobodyHasIt() {
        platform.meanwhile("UAna", this::takenBack);

        campus.deliver();

        assertThat(stateOf("fenced")).isEqualTo(State.SENT);
        assertThat(keysFor()).hasSize(1);
        assertThat(ana.directly()).hasSize(2);
    }

    @Test
    void whatTheLateOneCouldNotDeliverIsNobodysBusiness() {
        platform.close("UAna");
        platform.meanwhile("UAna", this::takenOver);

        campus.deliver();

        assertThat(stateOf("fenced")).isEqualTo(State.SENDING);
    }

    @Test
    void whoeverIsFrozenBetweenWordsAndPlatformSendsNothing() {
        var claim = claimed();
        clock.forward(TOO_LONG);

        courier.carry(claim);

        assertThat(ana.directly()).hasSize(1);
        assertThat(stateOf("fenced")).isEqualTo(State.SENDING);
    }

    private Claim claimed() {
        return claimed("fenced", Dispatcher.LEASE);
    }

    private void takenBack() {
        clock.forward(TOO_LONG);
        transaction.executeWithoutResult(_ -> deliveries.takeBack(campus.now()));
    }

    private Claim takenOver() {
        takenBack();
        return claimed();
    }

    /// The tries of the message at hand; one of the welcome went before.
    private List<String> keysFor() {
        return platform.tries().stream().map(Try::key).skip(1).toList();
    }
}
