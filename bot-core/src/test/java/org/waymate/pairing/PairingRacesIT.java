package org.waymate.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.program.ProgramId;
import org.waymate.program.Programs;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// Two at once: none meets an error, and a place is never given twice.
@CoreTest
class PairingRacesIT {

    @Autowired private Campus campus;
    @Autowired private Matches matches;
    @Autowired private Programs programs;
    @Autowired private PairingFigures figures;

    @RepeatedTest(5)
    void twoPressesOfAcceptMakeOneMatch() {
        var ben = campus.mentor("Ben", campus.noor());
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();
        var accept = ben.code("Accept");
        var benOnHisPhone = campus.visitor("Ben");

        atOnce(() -> ben.pressesCode(accept), () -> benOnHisPhone.pressesCode(accept));
        campus.deliver();

        assertThat(List.of(ben.told(), benOnHisPhone.told()))
                .allMatch(told -> told.startsWith("You said yes: you are the mentor of Ana."));
        assertThat(matches.active(program())).hasSize(1);
        assertThat(ana.directly()).filteredOn(told -> told.startsWith("Meet Ben")).hasSize(1);
    }

    @RepeatedTest(5)
    void theLastPlaceIsAskedForOnce() {
        campus.mentor(campus.visitor("Ben"), campus.noor(), Map.of("places", "1"));
        var ana = campus.mentee("Ana");
        var mia = campus.mentee("Mia");

        atOnce(() -> ana.asksForAMentor("studying"), () -> mia.asksForAMentor("studying"));

        assertThat(List.of(ana.told(), mia.told()))
                .anyMatch(told -> told.startsWith("I have asked Ben for you"))
                .anyMatch(told -> told.startsWith("You are on the waiting list"));
    }

    @RepeatedTest(5)
    void twoCoordinatorsGiveTheLastPlaceOnce() {
        var noor = campus.noor();
        var ben = campus.mentor(campus.visitor("Ben"), noor, Map.of("places", "1"));
        campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();
        ben.presses("Not now");
        campus.mentee("Mia").asksForAMentor("studying");
        campus.deliver();
        var rows = noor.typesAsCoordinator("queue").codes("Match with Ben");
        var noorAtHome = campus.visitor("Noor");

        atOnce(() -> noor.pressesCode(rows.getFirst()), () -> noorAtHome.pressesCode(rows.getLast()));

        assertThat(List.of(noor.told(), noorAtHome.told()))
                .anyMatch(told -> told.contains(" now mentors "))
                .anyMatch(told -> told.startsWith("Ben has no room any more"));
        assertThat(figures.activeMatches(program())).isEqualTo(1);
    }

    @RepeatedTest(5)
    void twoCoordinatorsWhoMatchTheSameMenteeMakeOneMatch() {
        var noor = campus.noor();
        campus.mentor("Ben", noor);
        campus.mentor("Carla", noor);
        campus.mentee("Ana");
        var noorAtHome = campus.visitor("Noor");

        atOnce(() -> noor.typesAsCoordinator("pair Ana Ben"),
                () -> noorAtHome.typesAsCoordinator("pair Ana Carla"));

        assertThat(List.of(noor.reply(), noorAtHome.reply())).hasAtLeastOneElementOfType(Reply.Tell.class)
                .hasAtLeastOneElementOfType(Reply.Correct.class);
        assertThat(figures.activeMatches(program())).isEqualTo(1);
    }

    @RepeatedTest(5)
    void acceptingAndWithdrawingAtOnceEndInOneOfTheTwo() {
        var ben = campus.mentor("Ben", campus.noor());
        var ana = campus.mentee("Ana").asksForAMentor("studying");
        campus.deliver();
        var accept = ben.code("Accept");
        var withdraw = ana.code("Withdraw my request");

        atOnce(() -> ben.pressesCode(accept), () -> ana.pressesCode(withdraw));

        var together = figures.activeMatches(program()) == 1;
        assertThat(ben.told()).startsWith(together ? "You said yes" : "Ana has withdrawn the request");
        assertThat(ana.told()).startsWith(together ? "Your mentor is Ben" : "Your request is withdrawn");
    }

    private ProgramId program() {
        return programs.findAll().getFirst().id();
    }

    private interface Deed {
        Visitor done();
    }

    private static void atOnce(Deed one, Deed other) {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.of(one, other).stream().map(deed -> threads.submit(() -> {
                start.await();
                return deed.done();
            })).toList();
            for (var deed : both) {
                assertThat(deed.get()).isNotNull();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("Somebody met an error", e);
        }
    }
}
