package org.waymate.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waymate.journey.Patiently.eventually;
import static org.waymate.journey.Patiently.reads;
import static org.waymate.journey.Patiently.staysAtOne;
import static org.waymate.journey.Patiently.staysSo;
import static org.waymate.journey.Term.CHICAGO;
import static org.waymate.journey.Term.LONDON;
import static org.waymate.journey.Term.MADRID;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymate.testing.Somebody;

/// A program from its first day: Noor runs it, Ben mentors, Ana (who speaks Spanish) and Mia look for a mentor. On
/// the way the program is killed and started again, and each time it goes on where it was.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StopsWhereItBreaks.class)
abstract class JourneyIT {

    private final Term term = Term.next();
    private Front front;
    private Running waymate;
    private Somebody noor;
    private Somebody ben;
    private Somebody ana;
    private Somebody mia;
    private Somebody eva;

    abstract Front front() throws Exception;

    /// Whether the program lives through the hours of the check-in and of the reminder in real time, so that Quartz
    /// itself wakes them. Elsewhere it comes a second too late, which is quicker, and makes them up.
    boolean wakesByTheClock() {
        return false;
    }

    /// Where things are kept, when not in the data folder.
    Map<String, String> database() {
        return Map.of();
    }

    @BeforeAll
    void everybodyComes(@TempDir Path empty) throws Exception {
        front = front();
        waymate = new Running(front, empty, database());
        waymate.startedAt(term.begins());
        noor = front.somebody("Noor", LONDON, Locale.UK, true);
        ben = front.somebody("Ben", CHICAGO, Locale.US, false);
        ana = front.somebody("Ana", MADRID, Locale.of("es", "ES"), false);
        mia = front.somebody("Mia", MADRID, Locale.UK, false);
    }

    @AfterAll
    void everybodyGoes() throws Exception {
        waymate.complaints().forEach(System.out::println);
        front.close();
    }

    @Test
    @Order(1)
    void aProgramIsSetUpPeopleJoinAndTheCoordinatorApprovesTheMentor() {
        noor.types("/mentor-admin setup").fills(Map.of("name", "First Year Together",
                "first-day", term.firstDay().toString(), "last-day", term.lastDay().toString(),
                "help-card", "By day: room 12. By night: call 112."));
        assertThat(noor.told()).contains("First Year Together is ready, as a draft");
        mia.types("/mentor join");
        assertThat(mia.told()).contains("First Year Together isn't open yet", "Noor can help you");
        noor.presses("Open for joining");
        assertThat(noor.told()).contains("Shall I open First Year Together for joining?");
        noor.presses("Open now");
        assertThat(noor.told()).contains("First Year Together is open");

        join(ben, "mentor");
        join(ana, "mentee");
        join(mia, "mentee");
        reads(ana, "Hola, Ana: aquí te voy a escribir");

        reads(noor, "One person would like to mentor");
        noor.presses("Approve");
        reads(noor, "Ben is a mentor now: approved by Noor");
        reads(ben, "You are a mentor in First Year Together now");
    }

    @Test
    @Order(2)
    void aMenteeAsksTheMentorAcceptsAndBothAreIntroduced() {
        ana.types("/mentor request studying");
        ana.presses("Preguntar a Ben");
        assertThat(ana.told()).contains("Ben");

        reads(ben, "Ana asks for a mentor");
        ben.presses("Accept");

        reads(ben, "You said yes: you are the mentor of Ana");
        reads(ben, "Meet Ana, your mentee: please write first");
        reads(ana, "Te presento a Ben, que te acompañará");
        assertThat(ana.told()).doesNotContain("Meet");
    }

    @Test
    @Order(3)
    void afterAKillOldButtonsStillWorkAndNothingIsAskedTwice() throws Exception {
        mia.types("/mentor request career");
        mia.presses("Ask Ben");
        reads(ben, "Mia asks for a mentor");
        var before = ben.directly();

        waymate.killedAndStartedAt(term.begins().plus(Duration.ofDays(1)));
        staysSo(() -> assertThat(ben.directly()).isEqualTo(before));
        ben.presses("Accept");

        reads(ben, "Meet Mia, your mentee");
        reads(mia, "Meet Ben, your mentor");
    }

    @Test
    @Order(4)
    void aMentorMayHaveFive() {
        ben.types("/mentor places 5");
        for (var name : List.of("Leo", "Pia", "Tim")) {
            var mentee = front.somebody(name, MADRID, Locale.UK, false);
            join(mentee, "mentee");
            mentee.types("/mentor request career").presses("Ask Ben");
            reads(ben, name + " asks for a mentor");
            ben.presses("Accept");
            reads(ben, "Meet " + name + ", your mentee");
        }
    }

    @Test
    @Order(5)
    void theCheckInComesAtEachPersonsOwnHour() throws Exception {
        awaits(term.checkIn(MADRID), ana, "¿Hubo encuentro?");

        reads(mia, "Check-in: have you met?");
        assertThat(ben.directly()).noneMatch(message -> message.contains("Check-in"));
    }

    @Test
    @Order(6)
    void aTickMissedWhileDownIsMadeUpAfterTheStart() throws Exception {
        waymate.killedAndStartedAt(term.checkIn(CHICAGO).plus(Duration.ofMinutes(20)));

        reads(ben, "Check-in: have you met? Please press what fits, for each person.");
        staysAtOne(ana, "¿Hubo encuentro?");
    }

    @Test
    @Order(7)
    void eachAnswersByAPressAndAMentorARowForEachMenteeWithTwoTapsAtMost() {
        ana.presses("Sí, nos vimos").presses("5 (mucho)");
        reads(ana, "Gracias, ya tengo tus respuestas");

        var taps = taps(ben, () -> {
            for (var met = 1; met <= 4; met++) {
                ben.presses("Yes, we met").presses("4");
            }
            ben.presses("Not yet");
        });
        counted("a mentor of five at a check-in", taps);
        assertThat(taps).isLessThanOrEqualTo(2 * 5);
        reads(ben, "Thank you, I have your answers");
        assertThat(ben.directly().getLast()).contains("how useful it was: 4 of 5", "you said “Not yet”");
    }

    @Test
    @Order(8)
    void whoSaysNothingIsRemindedOnceTwoDaysLater() throws Exception {
        awaits(term.reminder(MADRID), mia, "A reminder");

        reads(mia, "A reminder of your check-in, the only one");
        staysAtOne(mia, "A reminder");
        assertThat(ana.directly()).noneMatch(message -> message.contains("Te lo recuerdo"));
        assertThat(ben.directly()).noneMatch(message -> message.contains("A reminder"));
    }

    @Test
    @Order(9)
    void theCoordinatorSeesAnAnnouncementBeforeItIsSent() {
        noor.types("/mentor-admin announce #general").fills(Map.of("text", "Picnic on Friday at noon!"));
        assertThat(noor.told()).contains("This is how it will look", "Picnic on Friday at noon");
        assertThat(front.channel()).isEmpty();

        noor.presses("Send now");

        eventually(() -> assertThat(front.channel()).singleElement().asString()
                .contains("Picnic on Friday at noon"));
    }

    @Test
    @Order(10)
    void theSummaryHasNumbersAPictureInWordsAndATable() {
        noor.types("/mentor-admin summary");

        eventually(() -> assertThat(noor.told() + noor.directly())
                .contains("Nothing needs you in First Year Together", "5 mentees", "4 of 5 pairs met"));
        eventually(() -> assertThat(noor.received())
                .anyMatch(file -> file.matches("(?s).*check-ins-.*\\.png.*of 5 pairs met.*"))
                .anyMatch(file -> file.matches("(?s).*summary-.*\\.csv.*")));
    }

    /// From the announcement to a mentor who is asked: at most twelve taps, and nothing typed.
    @Test
    @Order(11)
    void aNewMenteeComesFromTheAnnouncementAndTypesNothing() throws Exception {
        ben.types("/mentor places 6");
        noor.types("/mentor-admin announce #general").fills(Map.of("text", "Come and join!", "way-in", "yes"))
                .presses("Send now");
        eventually(() -> assertThat(front.channel()).anyMatch(post -> post.contains("Come and join!")));

        eva = front.somebody("Eva", LONDON, Locale.UK, false);
        eva.pressesInTheChannel("Find me a mentor").fills(Map.of("topics", "career", "agree", "yes"));
        if (eva.told().contains("for you now?")) {
            eva.presses("Yes");
        }
        eva.presses("Ask for a mentor").fills(Map.of()).presses("Ask Ben");

        counted("from the announcement to being asked for", eva.effort());
        reads(ben, "Eva asks for a mentor");
        assertThat(eva.effort().taps()).isLessThanOrEqualTo(12);
        assertThat(eva.effort().typed()).isZero();
    }

    /// Two who would like help, and five who would like to mentor: at most two taps each.
    @Test
    @Order(12)
    void aCoordinatorSettlesSevenThingsInOneMessage() {
        mia.types("/mentor help-me").presses("Ask a coordinator to write to me");
        eva.types("/mentor report").fills(Map.of("words", "It does not work"));
        List.of("Max", "Ole", "Ida", "Kim", "Jon")
                .forEach(name -> join(front.somebody(name, LONDON, Locale.UK, false), "mentor"));
        noor.types("/mentor-admin summary");
        eventually(() -> assertThat(noor.told() + noor.directly()).contains("7 things need you"));

        var taps = taps(noor, () -> Stream
                .of("I'll take it", "I'll take it", "Settled", "Settled", "Approve", "Approve", "Approve",
                        "Approve", "Approve")
                .forEach(this::noorPressesAndSees));

        counted("a coordinator with seven things", taps);
        assertThat(taps).isLessThanOrEqualTo(14);
        eventually(() -> assertThat(noor.told() + noor.directly())
                .contains("Nothing needs you in First Year Together",
                        "Jon is a mentor now: approved by Noor"));
    }

    /// A second press on what has not changed yet would change nothing.
    private void noorPressesAndSees(String button) {
        var before = noor.told() + noor.directly();
        noor.presses(button);
        eventually(() -> assertThat(noor.told() + noor.directly()).isNotEqualTo(before));
    }

    @Test
    @Order(13)
    void peopleChangeTheirMindAndWhoeverIsWithThemReadsItWithoutAReason() {
        var back = LocalDate.ofInstant(waymate.now(), MADRID).plusDays(10);
        mia.types("/mentor goal add").fills(Map.of("title", "Find a study group"));
        mia.types("/mentor goal list");
        assertThat(mia.told()).contains("Find a study group");
        mia.types("/mentor pause").fills(Map.of("until", back.toString()));
        assertThat(mia.told()).contains("You are on a break until");
        reads(ben, "Mia takes a break until");
        mia.types("/mentor resume");
        assertThat(mia.told()).contains("Welcome back");
        reads(ben, "Mia is back from the break");
        mia.types("/mentor notifications").fills(Map.of("often", "weekly"));
        assertThat(mia.told()).contains("comes together on one day of the week");

        var zoe = front.somebody("Zoe", LONDON, Locale.UK, false);
        join(zoe, "mentee");
        zoe.types("/mentor leave").presses("Leave for good");
        assertThat(zoe.told()).contains("You have left First Year Together");
        zoe.types("/mentor privacy").presses("Forget me").presses("Forget me for good");
        assertThat(zoe.told()).contains("I have forgotten you");
    }

    @Test
    @Order(14)
    void nobodyWaitedThreeSecondsNoRuleWasBrokenAndTheLogComplainsOfNothing() throws Exception {
        System.out.println(getClass().getSimpleName() + ": slowest acknowledgement: "
                + front.slowest().toMillis() + " ms");
        assertThat(front.slowest()).isLessThan(Duration.ofSeconds(3));
        assertThat(front.broken()).isEmpty();
        assertThat(mia.directly()).filteredOn(message -> message.contains("A reminder")).hasSize(1);
        assertThat(waymate.complaints()).isEmpty();
    }

    @Test
    @Order(15)
    void theLogKnowsNobodysNameNothingThatWasSaidAndNoToken() throws Exception {
        assertThat(waymate.log()).isNotEmpty()
                .noneMatch(line -> line.matches(
                        ".*\\b(Noor|Ben|Ana|Mia|Eva|Max|Ole|Ida|Kim|Jon|Zoe|study group|does not work|First Year Together|room 12|Picnic|studying)\\b.*"))
                .noneMatch(line -> waymate.secrets().stream().anyMatch(line::contains));
    }

    private static int taps(Somebody who, Runnable deed) {
        var before = who.effort().taps();
        deed.run();
        return who.effort().taps() - before;
    }

    private void counted(String what, Object effort) {
        System.out.println(getClass().getSimpleName() + ": " + what + ": " + effort);
    }

    /// Started before that moment and awake when it comes, or started just after it.
    private void awaits(Instant moment, Somebody who, String notBefore) throws Exception {
        if (wakesByTheClock()) {
            waymate.killedAndStartedAt(moment.minus(waymate.aStart().multipliedBy(3)).minusSeconds(20));
            assertThat(waymate.now()).isBefore(moment);
            assertThat(who.directly()).noneMatch(message -> message.contains(notBefore));
            await().atMost(Duration.ofMinutes(10)).until(() -> !waymate.now().isBefore(moment));
        } else {
            waymate.killedAndStartedAt(moment.plusSeconds(1));
        }
        front.passUntil(moment);
        reads(who, notBefore);
        assertThat(waymate.now()).isAfterOrEqualTo(moment);
    }

    private static void join(Somebody who, String role) {
        who.types("/mentor join").fills(Map.of("role", role, "topics", "studying;career", "agree", "yes"));
        if (who.told().matches("(?s).*(for you now\\?|Para ti son ahora).*")) {
            who.presses("No").fills(Map.of());
        }
    }
}
