package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.delivery.Delivery.State;

class DeliveryTest extends Telling {

    @Autowired private Courier courier;

    @Autowired private EachByItself each;

    @Test
    void whatIsWrittenTwiceIsSaidOnce() {
        campus.noor();
        var ana = campus.mentee("Ana");

        tell(ana.account().toString(), "twice");
        tell(ana.account().toString(), "twice");
        campus.deliver();

        assertThat(ana.directly()).hasSize(2);
    }

    @Test
    void whatWasRolledBackIsNeverSaid() {
        campus.noor();
        var ana = campus.mentee("Ana");

        transaction.executeWithoutResult(status -> {
            tell(ana.account().toString(), "never");
            status.setRollbackOnly();
        });
        campus.deliver();

        assertThat(ana.directly()).hasSize(1);
    }

    @Test
    void closedDirectMessagesAreAStateThatEndsWithTheNextVisit() {
        campus.noor();
        platform.close("UAna");
        var ana = campus.mentee("Ana");
        assertThat(ana.directly()).isEmpty();
        assertThat(unreachable(ana.account().toString())).isTrue();
        assertThat(deliveries.findByProgramAndState(program().id(), State.UNREACHABLE)).hasSize(1);

        platform.open("UAna");
        ana.types("status");

        assertThat(unreachable(ana.account().toString())).isFalse();
    }

    @Test
    void ofTwoThatClaimOneGetsIt() {
        campus.noor();
        var ana = campus.mentee("Ana");
        tell(ana.account().toString(), "claimed");
        var until = campus.now().plus(Duration.ofMinutes(2));
        var claim = deliveries.findByKindAndOccurrence("welcome", "claimed").getFirst().nextClaim(until);

        assertThat(Optional.ofNullable(transaction.execute(_ -> deliveries.claim(claim, until)))).contains(1);
        assertThat(Optional.ofNullable(transaction.execute(_ -> deliveries.claim(claim, until)))).contains(0);
    }

    @Test
    void theDirectChannelIsKeptWithTheAccount() {
        campus.noor();
        var ana = campus.mentee("Ana");

        assertThat(accounts.of(ana.account()).flatMap(account -> account.directChannel())).contains("D-UAna");
    }

    @Test
    void anEditReachesTheMessageThatStandsThere() {
        var noor = campus.noor();
        var ben = campus.visitor("Ben");
        ben.types("join").fills(Map.of("role", "mentor", "topics", "studying", "agree", "yes"));
        campus.deliver();

        noor.presses("Not now");
        campus.deliver();

        assertThat(noor.directly()).singleElement().asString().contains("Ben is not a mentor now");
    }

    @Test
    void whatChangesWhileItIsOnItsWayIsEditedAfterwards() {
        var noor = campus.noor();
        campus.visitor("Ben").types("join")
                .fills(Map.of("role", "mentor", "topics", "studying", "agree", "yes"));
        platform.meanwhile("UNoor", () -> noor.typesAsCoordinator("waiting").presses("Approve"));

        campus.deliver();

        assertThat(noor.directly()).singleElement().asString().contains("Ben is a mentor now");
    }

    @Test
    void whoSendsWhileAChangeIsBeingMadeWaitsForIt() throws Exception {
        var noor = campus.noor();
        var ana = campus.mentee("Ana");
        tell(ana.account().toString(), "changing");
        var dispatcher = new Thread(campus::deliver);

        transaction.executeWithoutResult(_ -> {
            outbox.change("welcome", "changing");
            dispatcher.start();
            join(dispatcher, Duration.ofMillis(300));
            assertThat(ana.directly()).hasSize(1);
        });

        assertThat(join(dispatcher, Duration.ofSeconds(20))).isTrue();
        campus.deliver();
        assertThat(ana.directly()).hasSize(2);
        assertThat(noor.directly()).isEmpty();
    }

    @Test
    void whatIsOverBetweenClaimAndWordingIsNeverSaid() {
        campus.noor();
        var ana = campus.mentee("Ana");
        tell(ana.account().toString(), "over");
        var claim = claimed("over", Duration.ofMinutes(2));

        transaction.executeWithoutResult(_ -> outbox.over("welcome", "over"));
        courier.carry(claim);

        assertThat(ana.directly()).hasSize(1);
        assertThat(stateOf("over")).isEqualTo(State.DROPPED);
    }

    @Test
    void oneThatFailsHoldsNobodyElseUp() {
        campus.noor();
        var people = List.of(campus.mentee("Ana"), campus.mentee("Ben"), campus.mentee("Mia"));

        each.of(people, one -> {
            outbox.tell(program().id(), accounts.of(one.account()).orElseThrow().person(), "welcome",
                    subject(), "each");
            if (one == people.get(1)) {
                throw new IllegalStateException("on purpose");
            }
        });
        campus.deliver();

        assertThat(people).extracting(one -> one.directly().size()).containsExactly(2, 1, 2);
    }

    @Test
    void aLongReasonIsShortened() {
        campus.noor();
        var ben = campus.mentee("Ben");
        platform.close("UBen", "no ".repeat(300));
        tell(ben.account().toString(), "long");

        campus.deliver();

        assertThat(stateOf("long")).isEqualTo(State.UNREACHABLE);
    }

    private static boolean join(Thread thread, Duration patience) {
        try {
            return thread.join(patience);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private boolean unreachable(String account) {
        return accounts.findById(account).orElseThrow().unreachableSince().isPresent();
    }
}
