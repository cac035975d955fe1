package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Outcome;
import org.waymate.chat.Outcome.Later.Whose;
import org.waymate.chat.Pace;
import org.waymate.delivery.Delivery.State;
import org.waymate.testing.SettableClock;
import org.waymate.testing.Visitor;

/// A platform that says how fast it lets us talk.
class PacesTest extends Telling {

    private static final Pace TWO_A_SECOND = new Pace(2, 10, false, Duration.ZERO, 8);

    @Autowired private SettableClock clock;

    @Autowired private Platforms platforms;

    @Autowired private KeptPaces kept;

    private Visitor xenia;
    private List<Visitor> others;

    @BeforeEach
    void people() {
        campus.noor();
        xenia = campus.mentee("Xenia");
        others = List.of(campus.mentee("Yara"), campus.mentee("Wim"), campus.mentee("Zeno"));
    }

    @Test
    void whatIsTooMuchAtOnceLeavesLittleByLittle() {
        platform.paces(TWO_A_SECOND);
        var before = platform.tries().size();
        IntStream.range(0, 10).forEach(number -> tell(xenia.account().toString(), "paced" + number));

        campus.deliver();
        assertThat(platform.tries().size() - before).isEqualTo(2);

        campus.pass(Duration.ofSeconds(5));
        assertThat(platform.tries().size() - before).isEqualTo(10);
    }

    /// On the first day of term.
    @Test
    void manyWhoComeAtOnceAreWelcomedLittleByLittle() {
        platform.paces(TWO_A_SECOND);
        var before = platform.tries().size();

        var many = IntStream.range(0, 10).mapToObj(number -> campus.mentee("Newcomer" + number)).toList();
        assertThat(platform.tries().size() - before).isLessThanOrEqualTo(2);

        campus.pass(Duration.ofSeconds(30));
        assertThat(many).allSatisfy(one -> assertThat(one.directly()).hasSize(1));
    }

    @Test
    void oneChannelIsWrittenInOnceASecondAndTheOthersDoNotWait() {
        var vera = campus.mentee("Vera");
        var uma = campus.mentee("Uma");
        platform.paces(new Pace(20, 20, false, Duration.ofSeconds(1), 8));
        List.of("first", "second").forEach(one -> tell(vera.account().toString(), one));
        tell(uma.account().toString(), "third");

        campus.deliver();
        assertThat(vera.directly()).hasSize(2);
        assertThat(uma.directly()).hasSize(2);

        campus.pass(Duration.ofSeconds(1));
        assertThat(vera.directly()).hasSize(3);
    }

    @Test
    void aWorkspaceThatAsksForAPauseIsLeftAloneAsLongAsItSays() {
        platform.paces(TWO_A_SECOND);
        platform.answers(Outcome.Later.tooFast(Duration.ofSeconds(30), Whose.SPACE));
        tell(xenia.account().toString(), "told");
        campus.deliver();
        var tried = platform.tries().size();
        others.forEach(one -> tell(one.account().toString(), "waits"));

        campus.pass(Duration.ofSeconds(29));
        assertThat(platform.tries()).hasSize(tried);

        campus.pass(Duration.ofSeconds(10));
        assertThat(others).allSatisfy(one -> assertThat(one.directly()).hasSize(2));
        assertThat(stateOf("told")).isEqualTo(State.SENT);
    }

    @Test
    void whatWasLearntIsKnownAfterARestart() {
        platform.paces(TWO_A_SECOND);
        platform.answers(Outcome.Later.tooFast(Duration.ofSeconds(30), Whose.SPACE));
        tell(xenia.account().toString(), "told");
        campus.deliver();
        var told = clock.instant();

        var learnt = kept.of(xenia.account().in().toString(), TWO_A_SECOND);

        assertThat(learnt.restsUntil()).isEqualTo(told.plusSeconds(30));
        assertThat(learnt.rate()).isLessThan(2);
        assertThat(new Paces(platforms, kept).under(new Lease(xenia.account().in().toString(), 7,
                told.plusSeconds(10))).reserve(1, told.plusSeconds(29))).isZero();
    }
}
