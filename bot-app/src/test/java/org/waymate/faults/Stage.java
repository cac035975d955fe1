package org.waymate.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.waymate.app.StartedJar;
import org.waymate.journey.OnDiscord;
import org.waymate.journey.OnSlackByHttp;
import org.waymate.testing.Somebody;

/// The packaged program with a program on Slack and one on Discord, each with a coordinator and mentees to whom numbers
/// are said. What is said arrives, or it does not; in both cases it can be counted.
public final class Stage implements AutoCloseable {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Pattern NUMBER = Pattern.compile("Number (\\d+)\\.");
    private static final Path INSIDE = Path.of("target/test-classes/org/waymate/faults/inside");

    public final OnSlackByHttp slack = new OnSlackByHttp();
    public final OnDiscord discord = new OnDiscord();
    private final Map<String, String> settings = new HashMap<>();
    private final List<Somebody> onSlack = new ArrayList<>();
    private final List<Somebody> onDiscord = new ArrayList<>();
    private final Path home;
    private final Path classes;
    private Duration ahead = Duration.ZERO;
    private @Nullable StartedJar waymate;
    private @Nullable Somebody slacks;
    private @Nullable Somebody discords;

    public Stage(Path folder, Map<String, String> database) throws Exception {
        home = folder.resolve("home");
        classes = folder.resolve("classes");
        FileSystemUtils.copyRecursively(INSIDE, classes.resolve("org/waymate/faults/inside"));
        settings.putAll(slack.environment());
        settings.putAll(discord.environment());
        settings.putAll(database);
    }

    /// From the next start on.
    public Stage with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /// From the next start on its clock is so much further ahead.
    public Stage later(Duration more) {
        ahead = ahead.plus(more);
        return this;
    }

    public Stage starts() throws Exception {
        startsAlone();
        slack.reach(waymate());
        discord.reach(waymate());
        assertThat(waymate().page("/faults/forget-logins")).startsWith("forgot");
        return this;
    }

    /// Without waiting for anybody to be connected.
    public Stage startsAlone() throws Exception {
        settings.put("WAYMATE_CLOCK_AHEAD", ahead.toString());
        waymate = StartedJar.with(classes, home, settings);
        return this;
    }

    /// Another node on the same database.
    public StartedJar another() throws Exception {
        return StartedJar.with(classes, home.resolveSibling("another"), settings);
    }

    public StartedJar waymate() {
        if (waymate == null) {
            throw new IllegalStateException("It was never started");
        }
        return waymate;
    }

    public Path home() {
        return home;
    }

    public void kill() throws InterruptedException {
        waymate().kill();
    }

    /// Programs that are open, with so many mentees on Slack (`Ana1`, …) and so many on Discord (`Ben1`, …).
    public Stage isSetUp(int menteesOnSlack, int menteesOnDiscord) {
        slacks = setUp(slack.somebody("Noor", LONDON, Locale.UK, true), "On Slack");
        discords = setUp(discord.somebody("Nadia", LONDON, Locale.UK, true), "On Discord");
        IntStream.rangeClosed(1, menteesOnSlack).forEach(this::joinsOnSlack);
        IntStream.rangeClosed(1, menteesOnDiscord).forEach(this::joinsOnDiscord);
        return this;
    }

    public void joinsOnSlack(int number) {
        onSlack.add(joined(slack.somebody("Ana" + number, LONDON, Locale.UK, false), 1));
    }

    public void joinsOnDiscord(int number) {
        onDiscord.add(joined(discord.somebody("Ben" + number, LONDON, Locale.UK, false), 1));
    }

    /// The first on each platform: what they fill in comes five times at once, and once more on Slack.
    public void theFirstJoinFiveTimes() {
        onSlack.add(joined(slack.somebody("Ana1", LONDON, Locale.UK, false), 5));
        slack.door().repeatsTheLast();
        onDiscord.add(joined(discord.somebody("Ben1", LONDON, Locale.UK, false), 5));
    }

    private Somebody setUp(Somebody coordinator, String name) {
        var today = LocalDate.now(ZoneOffset.UTC);
        coordinator.types("/mentor-admin setup").fills(Map.of("name", name, "first-day", today.toString(),
                "last-day", today.plusMonths(8).toString(), "help-card", "Call 112."));
        reads(coordinator, name + " is ready");
        coordinator.presses("Open for joining");
        reads(coordinator, "Shall I open");
        coordinator.presses("Open now");
        reads(coordinator, "is open");
        return coordinator;
    }

    /// The first direct message says that they are in.
    private Somebody joined(Somebody who, int times) {
        who.types("/mentor join");
        slack.door().repeats(times);
        discord.fake().repeats(times);
        who.fills(Map.of("role", "mentee", "topics", "studying", "agree", "yes"));
        slack.door().repeats(1);
        discord.fake().repeats(1);
        await().atMost(Duration.ofSeconds(60)).until(() -> !who.directly().isEmpty());
        return who;
    }

    /// In the reply, or directly where the reply came too late for its place.
    public static void reads(Somebody who, String words) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(who.told() + who.directly()).contains(words));
    }

    public Somebody coordinatorOnSlack() {
        return Objects.requireNonNull(slacks);
    }

    public Somebody coordinatorOnDiscord() {
        return Objects.requireNonNull(discords);
    }

    public List<Somebody> menteesOnSlack() {
        return onSlack;
    }

    public List<Somebody> menteesOnDiscord() {
        return onDiscord;
    }

    public List<Somebody> mentees() {
        var all = new ArrayList<>(onSlack);
        all.addAll(onDiscord);
        return all;
    }

    /// Writes them into the outbox; they are said for good once this returns.
    public void tells(int from, int to) throws Exception {
        assertThat(waymate().page("/faults/tell?from=" + from + "&to=" + to))
                .isEqualTo(Integer.toString(to - from + 1));
    }

    public void standsStillAt(String moment) throws Exception {
        assertThat(waymate().page("/faults/stand?at=" + moment)).isEqualTo(moment);
    }

    public void awaitsStandstill() {
        await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofSeconds(60))
                .until(() -> waymate().output().contains("Stands still"));
    }

    /// The numbers that are written into the outbox.
    public List<Integer> told() throws Exception {
        return Pattern.compile(",").splitAsStream(waymate().page("/faults/told"))
                .filter(one -> !one.isEmpty())
                .map(Integer::valueOf).toList();
    }

    public String states() throws Exception {
        return waymate().page("/faults/states");
    }

    /// The numbers that stand with somebody, as often as they stand there.
    public static List<Integer> numbers(Somebody who) {
        return who.directly().stream().flatMap(text -> NUMBER.matcher(text).results())
                .map(found -> Integer.valueOf(found.group(1))).sorted().toList();
    }

    /// Each of them reads each number once.
    public void allRead(int from, int to, Duration patience) {
        var all = IntStream.rangeClosed(from, to).boxed().toList();
        await().atMost(patience).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
            for (var who : mentees()) {
                assertThat(numbers(who)).as("mentee %d", mentees().indexOf(who)).isEqualTo(all);
            }
        });
    }

    /// Those in these places lack them.
    public void readByAllBut(List<Somebody> some, int from, int to, Duration patience) {
        var all = IntStream.rangeClosed(from, to).boxed().toList();
        await().atMost(patience).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
            for (var who : mentees()) {
                if (!some.contains(who)) {
                    assertThat(numbers(who)).containsAll(all).doesNotHaveDuplicates();
                }
            }
        });
    }

    /// A second one would have come by now.
    public void staysSo(int from, int to) throws InterruptedException {
        Thread.sleep(1_500);
        allRead(from, to, Duration.ofSeconds(1));
    }

    public void breaksNoRule() {
        assertThat(slack.broken()).isEmpty();
        assertThat(discord.broken()).isEmpty();
    }

    @Override
    public void close() throws Exception {
        if (waymate != null) {
            waymate.close();
        }
        slack.close();
        discord.close();
    }
}
