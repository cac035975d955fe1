package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Outcome.Uncertain;
import org.waymate.chat.Try;
import org.waymate.chat.Try.Mode;
import org.waymate.delivery.Delivery.State;

/// What may have arrived and can't be looked for.
class InDoubtTest extends Telling {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    @Autowired private List<Letter> letters;

    @Test
    void whatIsSaidToAPersonIsSaidOnceMoreAndThenLeftToSomebody() {
        campus.noor();
        var ana = campus.mentee("Ana");
        var before = platform.tries().size();
        tell(ana.account().toString(), "doubtful");
        platform.answers(Uncertain.forGood("no answer"));
        platform.answers(Uncertain.forGood("no answer"));

        campus.deliver();
        assertThat(stateOf("doubtful")).isEqualTo(State.READY);
        campus.pass(A_WHILE);

        assertThat(stateOf("doubtful")).isEqualTo(State.UNKNOWN);
        assertThat(platform.tries().subList(before, before + 2)).extracting(Try::mode)
                .containsExactly(Mode.FIRST, Mode.FIRST);
    }

    @Test
    void whatManyWouldReadTwiceIsNotSaidAgain() {
        var announcement = new Delivery();

        announcement.doubted("no answer", Optional.empty(), InDoubt.AT_MOST_ONCE, campus.now());

        assertThat(announcement.state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void whatSomebodyMustHearIsSaidAgainAndAgain() {
        var concern = new Delivery();

        for (var tries = 0; tries < 5; tries++) {
            concern.doubted("no answer", Optional.empty(), InDoubt.AT_LEAST_ONCE, campus.now());
            assertThat(concern.state()).isEqualTo(State.READY);
        }

        concern.doubted("no answer", Optional.empty(), InDoubt.AT_LEAST_ONCE, campus.now());
        assertThat(concern.state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void fewKindsAreOtherThanTheUsual() {
        var others = letters.stream().filter(letter -> letter.inDoubt() != InDoubt.ONCE_MORE)
                .collect(Collectors.toMap(Letter::kind, Letter::inDoubt));

        assertThat(others).containsExactlyInAnyOrderEntriesOf(Map.of("announcement", InDoubt.AT_MOST_ONCE,
                "concern", InDoubt.AT_LEAST_ONCE, "concern-again", InDoubt.AT_LEAST_ONCE));
    }
}
