package org.waymate.web.others;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.ChatPlatform;
import org.waymate.chat.Outcome;
import org.waymate.chat.Try;
import org.waymate.chat.message.Message;
import org.waymate.web.OnTheCampus;
import org.waymate.web.campus.Campus;
import org.waymate.web.campus.Questions;
import org.waymate.web.clock.PlaygroundClock;
import org.waymate.web.clock.TurningTheClock;
import org.waymate.web.others.Habits.Offer;
import org.waymate.web.talk.Cast;
import org.waymate.web.talk.Place;
import org.waymate.web.talk.Saying;
import org.waymate.web.talk.Transcript;

@OnTheCampus
class OthersTest {

    private static final String ANSWER = "You said (yes|not now) to 7.";

    @Autowired Others others;
    @Autowired TurningTheClock turning;
    @Autowired PlaygroundClock clock;
    @Autowired ChatPlatform platform;
    @Autowired Cast cast;
    @Autowired Transcript transcript;
    @Autowired Errands errands;

    @Test
    void answerSomeHoursLater() {
        write(Questions.request(7));

        turning.by(Duration.ofHours(2));
        assertThat(read()).isEqualTo("Somebody asks for a mentor.");

        turning.by(Duration.ofDays(3));
        assertThat(read()).matches(ANSWER);
    }

    @Test
    void answerTheSameWheneverTheSameHappens() {
        write(Questions.request(7));
        var first = clock.instant();
        turning.toTheNextThing();

        assertThat(clock.instant()).isBetween(first.plus(Duration.ofHours(3)),
                first.plus(Duration.ofHours(48)));
        assertThat(read()).matches(ANSWER);
        assertThat(Habits
                .about(new Offer(Questions.request(7).plain(),
                        Set.of("request.accept|7", "request.not.now|7")), "ben", LocalDate.of(2026, 10, 5))
                .getFirst().press())
                .hasValueSatisfying(code -> assertThat(read())
                        .contains(code.contains("accept") ? "said yes" : "said not now"));
    }

    @Test
    void goOnFromAPressAtOnce() {
        for (var mentee = 1; mentee <= 9; mentee++) {
            write(Questions.checkIn(mentee));
        }

        turning.by(Duration.ofDays(3));

        assertThat(said().filter(words -> words.matches("Mentee \\d: useful, [345]\\."))).hasSizeBetween(4,
                9);
        assertThat(said()).noneMatch(words -> words.contains("How useful was it?"));
    }

    @Test
    void leaveTheirAnswersToTheVisitorWhoPlaysThem() {
        write(Questions.request(7));
        cast.play("ben", true);

        turning.by(Duration.ofDays(2));
        assertThat(read()).isEqualTo("Somebody asks for a mentor.");
        assertThat(turning.toTheNextThing()).isFalse();

        cast.play("ben", false);
        turning.by(Duration.ofHours(1));
        assertThat(read()).matches(ANSWER);
    }

    @Test
    void standStillWhileTheSwitchIsOff() {
        others.turn(false);
        write(Questions.request(7));

        turning.by(Duration.ofDays(2));
        assertThat(read()).isEqualTo("Somebody asks for a mentor.");
        assertThat(turning.toTheNextThing()).isFalse();

        others.turn(true);
        turning.by(Duration.ofHours(1));
        assertThat(read()).matches(ANSWER);
    }

    @Test
    void doNotAnswerWeeksLaterWhatWasHeldBack() {
        others.turn(false);
        write(Questions.request(7));
        turning.by(Duration.ofDays(14));

        others.turn(true);
        turning.by(Duration.ofDays(1));

        assertThat(read()).isEqualTo("Somebody asks for a mentor.");
    }

    @Test
    void pressNothingThatStandsThereNoMore() {
        var where = ((Outcome.Delivered) write(Questions.request(7))).where();
        platform.edit(cast.called("ben").orElseThrow().account(), where, Questions.over());

        turning.by(Duration.ofDays(3));

        assertThat(read()).isEqualTo("It is over.");
        assertThat(errands.nextDue(Campus.MONDAY)).isEmpty();
    }

    @Test
    void pressWhatWasGoneForAWhile() {
        var where = ((Outcome.Delivered) write(Questions.request(7))).where();
        var ben = cast.called("ben").orElseThrow().account();
        platform.edit(ben, where, Questions.over());
        platform.edit(ben, where, Questions.request(7));

        turning.by(Duration.ofDays(3));

        assertThat(read()).matches(ANSWER);
    }

    @Test
    void answerTheSameQuestionOnce() {
        write(Questions.request(7));
        turning.by(Duration.ofDays(3));
        write(Questions.request(7));

        turning.by(Duration.ofDays(3));

        assertThat(read()).isEqualTo("Somebody asks for a mentor.");
    }

    private Outcome write(Message message) {
        return platform.send(cast.called("ben").orElseThrow().account(), Optional.empty(), message,
                Try.first(UUID.randomUUID().toString()));
    }

    private String read() {
        return said().toList().getLast();
    }

    private Stream<String> said() {
        return transcript.seen(new Place.Direct("ben"), cast.called("ben").orElseThrow(), 0).stream()
                .map(Saying::plain).map(words -> words.lines().findFirst().orElse(""));
    }
}
