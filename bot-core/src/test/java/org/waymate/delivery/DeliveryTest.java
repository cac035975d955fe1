package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymate.chat.Try.Mode;
import org.waymate.chat.Try;
import org.waymate.delivery.Delivery.State;
import org.waymate.people.ChatAccounts;
import org.waymate.program.Program;
import org.waymate.program.Programs;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.SettableClock;

@CoreTest
class DeliveryTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired private Campus campus;

    @Autowired private HeardPlatform platform;

    @Autowired private Outbox outbox;

    @Autowired private Deliveries deliveries;

    @Autowired private Courier courier;

    @Autowired private EachByItself each;

    @Autowired private Programs programs;

    @Autowired private ChatAccounts accounts;

    @Autowired private SettableClock clock;

    @Autowired private TransactionTemplate transaction;

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
    void whatANodeTookAndNeverSentGoesOutWhenItsLeaseIsOver() {
        campus.noor();
        var ana = campus.mentee("Ana");
        tell(ana.account().toString(), "taken");
        transaction.executeWithoutResult(_ -> deliveries.due(campus.now(), 10)
                .forEach(id -> deliveries.claim(id, campus.now().plus(Duration.ofMinutes(2)))));

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
    void ofTwoThatClaimOneGetsIt() {
        campus.noor();
        var ana = campus.mentee("Ana");
        tell(ana.account().toString(), "claimed");
        var id = transaction.execute(_ -> deliveries.due(campus.now(), 10)).getFirst();
        var until = campus.now().plus(Duration.ofMinutes(2));

        assertThat(Optional.ofNullable(transaction.execute(_ -> deliveries.claim(id, until)))).contains(1);
        assertThat(Optional.ofNullable(transaction.execute(_ -> deliveries.claim(id, until)))).contains(0);
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
            assertThat(join(dispatcher, Duration.ofMillis(300))).isFalse();
            assertThat(ana.directly()).hasSize(1);
        });

        assertThat(join(dispatcher, Duration.ofSeconds(20))).isTrue();
        assertThat(ana.directly()).hasSize(2);
        assertThat(noor.directly()).isEmpty();
    }

    @Test
    void whatIsOverBetweenClaimAndWordingIsNeverSaid() {
        campus.noor();
        var ana = campus.mentee("Ana");
        tell(ana.account().toString(), "over");
        var id = transaction.execute(_ -> deliveries.due(campus.now(), 10)).getFirst();
        transaction.executeWithoutResult(_ -> deliveries.claim(id, campus.now().plus(Duration.ofMinutes(2))));

        transaction.executeWithoutResult(_ -> outbox.over("welcome", "over"));
        courier.carry(id);

        assertThat(ana.directly()).hasSize(1);
        assertThat(stateOf("over")).isEqualTo(State.DROPPED);
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
        var id = transaction.execute(_ -> deliveries.due(campus.now(), 10)).getFirst();
        transaction.executeWithoutResult(_ -> deliveries.claim(id, campus.now().plus(Duration.ofMinutes(2))));
        transaction.executeWithoutResult(_ -> outbox.over("welcome", "over"));

        campus.pass(Duration.ofMinutes(3));

        assertThat(platform.tries().getLast().mode()).isEqualTo(Mode.LOOK);
        assertThat(stateOf("over")).isEqualTo(State.DROPPED);
        assertThat(ana.directly()).hasSize(1);
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

    private State stateOf(String occurrence) {
        return deliveries.findByKindAndOccurrence("welcome", occurrence).getFirst().state();
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

    private Program program() {
        return programs.findAll().getFirst();
    }

    private void tell(String account, String occurrence) {
        transaction.executeWithoutResult(_ -> outbox.tell(program().id(),
                accounts.findById(account).orElseThrow().person(), "welcome", subject(), occurrence));
    }

    private String subject() {
        return deliveries.findByProgramAndState(program().id(), State.SENT).stream()
                .filter(sent -> sent.kind().equals("welcome")).findFirst().orElseThrow().subject();
    }
}
