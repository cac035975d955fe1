package org.waymate.web.others;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.waymate.web.others.Habits.Intent;
import org.waymate.web.others.Habits.Offer;

class HabitsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final Offer REQUEST = new Offer("Ana asks for a mentor",
            Set.of("request.accept|a1", "request.not.now|a1"));
    private static final Offer CHECK_IN = new Offer("Ana: have you met?",
            Set.of("checkin.say|c1|met", "checkin.say|c1|not-yet", "help-me"));

    @Test
    void areAboutButtonsThatTheProgramHas() throws IOException {
        var codes = new ClassPathResource("codes.txt").getContentAsString(StandardCharsets.UTF_8).lines()
                .toList();

        for (var code : codes()) {
            var parts = code.split("\\|");
            assertThat(codes).as(code).anyMatch(line -> line.startsWith(parts[0] + " "));
            if (parts.length > 2 && !parts[2].matches("\\d|\\*")) {
                assertThat(codes).as(code)
                        .anyMatch(line -> line.startsWith(parts[0] + ":") && line.contains(" " + parts[2]));
            }
        }
    }

    @Test
    void areThoseOfAHundredPeople() {
        assertThat(Habits.ALL).allSatisfy(
                habit -> assertThat(habit.ways().stream().mapToInt(Habit.Way::share).sum()).isEqualTo(100));
    }

    @Test
    void mostSayYesToARequestAndSomeNotNow() {
        assertThat(share(REQUEST, "request.accept|a1")).isBetween(0.75, 0.85);
        assertThat(share(REQUEST, "request.not.now|a1")).isBetween(0.15, 0.25);
    }

    @Test
    void mostHaveMetAndSomeNeverSay() {
        assertThat(share(CHECK_IN, "checkin.say|c1|met")).isBetween(0.6, 0.7);
        assertThat(share(CHECK_IN, "checkin.say|c1|not-yet")).isBetween(0.1, 0.2);
        assertThat(everybody(CHECK_IN).filter(intent -> intent.press().isEmpty())).hasSizeBetween(150, 250);
    }

    @Test
    void knowAButtonThatStandsInOneMessageWithOthers() {
        var inADigest = new Offer(CHECK_IN.words(), Set.of("*1.Ab_-.checkin.say|c1|met",
                "*1.Ab_-.checkin.say|c1|not-yet", "*1.Ab_-.help-me"));

        assertThat(Habits.about(inADigest, "ben", MONDAY)).singleElement()
                .satisfies(intent -> assertThat(intent.question()).isEqualTo("check-in c1"));
        assertThat(share(inADigest, "*1.Ab_-.checkin.say|c1|met")).isBetween(0.6, 0.7);
    }

    @Test
    void aCoordinatorMatchesFromTheSummaryAfterSomeDays() {
        var line = new Offer("Ana waits for a mentor", Set.of(
                "!AbCdEfGhIjKlMnOpQrStUv00queue.match|r1|m1", "!AbCdEfGhIjKlMnOpQrStUv00admin.queue|p1"));

        assertThat(Habits.about(line, "noor", MONDAY)).singleElement().satisfies(intent -> {
            assertThat(intent.question()).isEqualTo("queue r1|m1");
            assertThat(intent.press()).contains("!AbCdEfGhIjKlMnOpQrStUv00queue.match|r1|m1");
            assertThat(intent.after()).isBetween(Duration.ofDays(9), Duration.ofDays(11));
        });
    }

    @Test
    void areTheSameEachTime() {
        assertThat(Habits.about(CHECK_IN, "ben", MONDAY)).isEqualTo(Habits.about(CHECK_IN, "ben", MONDAY));
    }

    @Test
    void differByDay() {
        assertThat(IntStream.range(0, 14)
                .mapToObj(days -> Habits.about(REQUEST, "ben", MONDAY.plusDays(days)).getFirst().after())
                .distinct()).hasSizeGreaterThan(10);
    }

    @Test
    void letSomeHoursGoBy() {
        assertThat(everybody(REQUEST)).allSatisfy(
                intent -> assertThat(intent.after()).isBetween(Duration.ofHours(3), Duration.ofHours(30)));
    }

    @Test
    void goOnAtOnceFromAPress() {
        assertThat(Habits.about(new Offer("How useful was it?", Set.of("checkin.useful|c1|5",
                "checkin.useful|c1|4", "checkin.useful|c1|3", "checkin.useful|c1|2")), "ben", MONDAY))
                .singleElement().satisfies(intent -> {
                    assertThat(intent.atOnce()).isTrue();
                    assertThat(intent.press().orElseThrow()).matches("checkin.useful\\|c1\\|[345]");
                });
    }

    @Test
    void leaveAloneWhatTheyAreNotAbout() {
        assertThat(Habits.about(new Offer("Sure?", Set.of("leave.really|e1", "home")), "ben", MONDAY))
                .isEmpty();
    }

    /// As when a button was pressed on a message that has others yet.
    @Test
    void pressNothingThatDoesNotStandThere() {
        var half = new Offer("Ana asks for a mentor", Set.of("request.not.now|a1"));

        assertThat(everybody(half).map(Intent::press)).allMatch(
                press -> press.isEmpty() || press.equals(Optional.of("request.not.now|a1")));
    }

    private static double share(Offer offer, String code) {
        return everybody(offer).filter(intent -> intent.press().equals(Optional.of(code))).count() / 1000.0;
    }

    private static Stream<Intent> everybody(Offer offer) {
        return IntStream.range(0, 1000)
                .mapToObj(number -> Habits.about(offer, "person-" + number, MONDAY).getFirst());
    }

    private static List<String> codes() {
        return Habits.ALL.stream().flatMap(habit -> habit.ways().stream())
                .flatMap(way -> way.press().stream()).toList();
    }
}
