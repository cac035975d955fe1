package org.waymate.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymate.discord.fake.Answer;
import org.waymate.discord.fake.Ids;
import org.waymate.journey.StopsWhereItBreaks;
import org.waymate.testing.Proxy;

/// One process lives through what platforms, lines and machines do to it. Afterwards everybody has read each number
/// once.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StopsWhereItBreaks.class)
abstract class UnderFaults {

    private static final int ON_SLACK = 12;
    private static final int ON_DISCORD = 6;
    private static final int A_BURST = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private Stage stage;
    private Proxy line;
    private int said;

    abstract Map<String, String> database();

    @BeforeAll
    void twoPrograms(@TempDir Path folder) throws Exception {
        stage = new Stage(folder, database());
        var slack = URI.create(stage.slack.environment().get("SLACK_API_URL"));
        line = new Proxy(slack.getPort());
        stage.with("SLACK_API_URL", "http://127.0.0.1:" + line.port() + "/api/").starts();
    }

    @AfterAll
    void everybodyGoes() throws Exception {
        stage.close();
        line.close();
    }

    /// F8. Nobody joins twice.
    @Test
    @Order(1)
    void whatComesFiveTimesIsDoneOnceAndAcknowledgedEachTime() {
        stage.isSetUp(0, 0);
        stage.theFirstJoinFiveTimes();

        for (var who : stage.mentees()) {
            await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(who.directly())
                            .filteredOn(said -> said.startsWith("Hello")).hasSize(1));
        }
        assertThat(stage.slack.slowest()).isLessThan(Duration.ofSeconds(3));
        assertThat(stage.discord.slowest()).isLessThan(Duration.ofSeconds(3));
        IntStream.rangeClosed(2, ON_SLACK).forEach(stage::joinsOnSlack);
        IntStream.rangeClosed(2, ON_DISCORD).forEach(stage::joinsOnDiscord);
    }

    /// F4, F6.
    @Test
    @Order(2)
    void whateverIsAnsweredTheMessageStandsThereOnce() throws Exception {
        var slack = stage.slack.fake();
        var discord = stage.discord.fake();
        var number = 1;
        for (var answer : WrongAnswers.OF_SLACK_THOUGH_DONE) {
            slack.answersAfterwards(ana(number++), answer);
        }
        for (var answer : WrongAnswers.OF_SLACK) {
            slack.answersInstead(ana(number++), answer);
        }
        number = 1;
        for (var answer : WrongAnswers.OF_DISCORD_THOUGH_DONE) {
            discord.afterwards("POST", to(ben(number++)), answer);
        }
        for (var answer : WrongAnswers.OF_DISCORD) {
            discord.next("POST", to(ben(number++)), answer);
        }
        tells(1);
        allRead();
    }

    /// F5. Nobody is called before the time, and then once; what nobody asked to slow down goes on.
    @Test
    @Order(3)
    void aPauseIsKeptAndNothingIsLost() throws Exception {
        for (var number = 0; number < WrongAnswers.PAUSES.size(); number++) {
            stage.slack.fake().answersInstead(ana(number + 1),
                    WrongAnswers.slower(WrongAnswers.PAUSES.get(number)));
        }
        stage.discord.fake().next("POST", to(ben(1)), Answer.slower(3));
        tells(1);
        allRead();

        for (var number = 0; number < WrongAnswers.PAUSES.size(); number++) {
            keptPause(stage.slack.fake().tries(ana(number + 1)), WrongAnswers.PAUSES.get(number).atLeast());
        }
        keptPause(stage.discord.fake().tries(ben(1)), 3_000);
    }

    private static void keptPause(List<Duration> tries, long atLeast) {
        var last = tries.getLast().minus(tries.get(tries.size() - 2));
        assertThat(last.toMillis()).as("%s", tries).isGreaterThanOrEqualTo(atLeast);
    }

    /// F7. Who can't be reached is left alone, and the coordinator is shown who.
    @Test
    @Order(4)
    void whoCannotBeReachedIsLeftAloneAndTheCoordinatorSeesWho() throws Exception {
        var slack = stage.slack.fake();
        slack.answersInstead(ana(1), WrongAnswers.saysNo("user_disabled"));
        slack.answersInstead(ana(2), WrongAnswers.saysNo("channel_not_found"));
        stage.discord.fake().closesDirectMessages(benId(1));
        var before = List.of(slack.tries(ana(1)).size(), slack.tries(ana(2)).size(),
                stage.discord.fake().tries(ben(1)).size());
        tells(1);
        var left = List.of(stage.menteesOnSlack().get(0), stage.menteesOnSlack().get(1),
                stage.menteesOnDiscord().get(0));
        stage.readByAllBut(left, said, said, PATIENCE);
        await().atMost(PATIENCE).until(() -> stage.states().contains("UNREACHABLE 3"));
        Thread.sleep(3_000);

        assertThat(List.of(slack.tries(ana(1)).size(), slack.tries(ana(2)).size(),
                stage.discord.fake().tries(ben(1)).size()))
                .isEqualTo(before.stream().map(tries -> tries + 1).toList());
        stage.coordinatorOnSlack().types("/mentor-admin summary");
        await().atMost(Duration.ofSeconds(30)).until(() -> (stage.coordinatorOnSlack().told()
                + stage.coordinatorOnSlack().directly()).contains("My messages don't reach 2 people"));
        stage.discord.fake().opensDirectMessages(benId(1));
    }

    /// F15. Slack answers nothing at all, and then cannot be reached, while Discord goes on; Discord's line breaks and
    /// is taken up again.
    @Test
    @Order(5)
    void whatHappensToOneLineDoesNotTouchTheOther() throws Exception {
        line.swallow();
        var before = said;
        tells(1);
        await().atMost(Duration.ofSeconds(20)).until(() -> stage.menteesOnDiscord().stream()
                .allMatch(who -> Stage.numbers(who).contains(said)));
        line.cut();
        stage.discord.fake().breaksTheLine();
        tells(1);
        await().atMost(Duration.ofSeconds(60)).until(() -> stage.menteesOnDiscord().stream()
                .allMatch(who -> Stage.numbers(who).contains(said)));
        line.mend();

        readBy(before + 1, said);
        assertThat(stage.discord.fake().arrivals()).containsOnlyOnce("identified").contains("resumed");
    }

    /// F12. As when the machine sleeps, longer than any lease lasts.
    @Test
    @Order(6)
    void twoMinutesOfSleepInTheMiddleOfABurst() throws Exception {
        var before = said;
        tells(A_BURST);
        signal("STOP");
        Thread.sleep(Duration.ofSeconds(125));
        signal("CONT");
        readBy(before + 1, said);
    }

    /// F22. What is being sent is sent to its end, and what is not begun waits for the next start; the clock goes back
    /// meanwhile, which is of F12: what had fallen due waits until it is due again.
    @Test
    @Order(7)
    void anEndInTheMiddleOfABurst() throws Exception {
        var before = said;
        tells(A_BURST);
        var began = System.nanoTime();
        signal("TERM");
        stage.waymate().exitCode();
        var took = Duration.ofNanos(System.nanoTime() - began);
        var there = Stage.numbers(stage.mentees().getFirst()).size();
        System.out.printf("%s: ended %d ms after SIGTERM, %d of %d were read by the first mentee%n",
                getClass().getSimpleName(), took.toMillis(), there, said);

        assertThat(took).isLessThan(Duration.ofSeconds(20));
        stage.later(Duration.ofMinutes(-2)).starts();
        assertThat(stage.states()).doesNotContain("SENDING", "UNKNOWN");
        readBy(before + 1, said);
    }

    /// F20, and F12: the clock goes ahead by two hours between a burst and its end, and the token is taken back in the
    /// middle of it.
    @Test
    @Order(8)
    void aTokenThatIsTakenBackInTheMiddleOfABurst() throws Exception {
        var before = said;
        tells(A_BURST);
        stage.slack.fake().takesTheTokenBack();
        await().atMost(Duration.ofSeconds(30)).until(() -> stage.waymate().page("/actuator/health")
                .contains("Slack refuses the token in SLACK_BOT_TOKEN"));
        await().atMost(PATIENCE).until(() -> stage.menteesOnDiscord().stream()
                .allMatch(who -> Stage.numbers(who).contains(said)));

        stage.kill();
        stage.slack.fake().recovers();
        stage.later(Duration.ofHours(2)).starts();
        readBy(before + 1, said);
    }

    @Test
    @Order(9)
    void inTheEndNobodyReadAnythingTwiceAndNoRuleWasBroken() throws Exception {
        for (var who : stage.mentees()) {
            assertThat(Stage.numbers(who)).doesNotHaveDuplicates();
        }
        System.out.println(getClass().getSimpleName() + ": " + stage.states());
        assertThat(stage.discord.fake().broken()).isEmpty();
        assertThat(stage.slack.broken()).isEmpty();
    }

    private void tells(int howMany) throws Exception {
        stage.tells(said + 1, said + howMany);
        said += howMany;
    }

    private void allRead() throws InterruptedException {
        stage.allRead(1, said, PATIENCE);
        stage.staysSo(1, said);
    }

    private void readBy(int from, int to) throws InterruptedException {
        stage.readByAllBut(List.of(), from, to, PATIENCE);
        Thread.sleep(1_500);
        stage.readByAllBut(List.of(), from, to, Duration.ofSeconds(1));
    }

    private void signal(String which) throws Exception {
        new ProcessBuilder("kill", "-" + which, Long.toString(stage.waymate().pid())).start().waitFor();
    }

    private static String ana(int number) {
        return "UANA" + number;
    }

    /// Nadia came first.
    private static String benId(int number) {
        return Long.toString(400_000_000_000_001_001L + number);
    }

    private static String ben(int number) {
        return Ids.directChannel(benId(number));
    }

    private static String to(String channel) {
        return "channels/" + channel + "/messages";
    }
}
