package org.waymate.web.demo;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The many who come besides the people whom the script names, the same each time. Nobody has more than two topics, so
/// that the people of the tour fit each other best.
final class Crowd {

    private static final long SEED = 400;
    private static final List<String> ZONES = List.of("Europe/London", "Europe/London", "Europe/Madrid",
            "Europe/Berlin");
    private static final List<String> LANGUAGES = List.of("en-GB", "en-GB", "en-GB", "es-ES");
    private static final List<String> TOPICS = List.of("studying", "friends", "money", "housing", "career",
            "wellbeing");
    private static final int MOST_PLACES = 5;
    /// As many offers as coordinators see at once.
    private static final int AT_ONCE = 5;
    private static final String BOSS = "noor";

    private final RandomGenerator chance = new SplittableRandom(SEED);
    private int came;

    /// @throws BadScript when nobody can come as that, or mentors don't come by fives
    List<Cue> come(int count, String as) {
        return switch (as) {
            case "mentor" -> mentors(count);
            case "mentee" -> each(count, this::mentee);
            case "coordinator" -> each(count, this::coordinator);
            default -> throw new BadScript("nobody comes as " + as);
        };
    }

    private static List<Cue> each(int count, Supplier<Stream<Cue>> one) {
        return IntStream.range(0, count).boxed().flatMap(_ -> one.get()).toList();
    }

    private List<Cue> mentors(int count) {
        if (count % AT_ONCE != 0) {
            throw new BadScript("mentors come by fives");
        }
        var cues = new ArrayList<Cue>();
        for (var left = count; left > 0; left -= AT_ONCE) {
            cues.addAll(each(AT_ONCE, this::mentor));
            cues.add(new Cue.Presses(BOSS, "Approve all " + AT_ONCE + " shown", Optional.empty(), Map.of()));
        }
        return cues;
    }

    private Stream<Cue> mentor() {
        var who = next();
        return Stream.of(who,
                joins(who, Map.of("role", "mentor", "topics", topics(), "agree", "yes", "places",
                        String.valueOf(chance.nextInt(1, MOST_PLACES + 1)))));
    }

    private Stream<Cue> mentee() {
        var who = next();
        var topics = topics();
        return Stream.of(who, joins(who, Map.of("role", "mentee", "topics", topics, "agree", "yes")),
                writes(who.slug(), "/mentor request " + topics.split(" ")[0], Map.of()));
    }

    private Stream<Cue> coordinator() {
        var who = next();
        return Stream.of(who, writes(BOSS, "/mentor-admin coordinator add @" + who.slug(), Map.of()),
                writes(who.slug(), "/mentor", Map.of()));
    }

    private static Cue joins(Cue.Comes who, Map<String, String> answers) {
        return writes(who.slug(), "/mentor join", answers);
    }

    private static Cue writes(String who, String line, Map<String, String> answers) {
        return new Cue.Writes(who, Optional.empty(), line, answers);
    }

    private Cue.Comes next() {
        var name = FictionalNames.number(came);
        came++;
        return new Cue.Comes(FictionalNames.slug(name), name, ZoneId.of(oneOf(ZONES)),
                Locale.forLanguageTag(oneOf(LANGUAGES)));
    }

    private String topics() {
        var first = oneOf(TOPICS);
        var second = oneOf(TOPICS);
        return first.equals(second) ? first : first + " | " + second;
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
