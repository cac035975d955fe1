package org.waymate.web.others;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How people answer one kind of question.
///
/// @param ways whose shares add up to a hundred
/// @param soonest after the question was asked
/// @param latest zero for what goes on from another press, at once
record Habit(String name, List<Way> ways, Duration soonest, Duration latest) {

    private static final String A_THING = "[^|]+";
    private static final Pattern IN_A_DIGEST = Pattern.compile("^\\*[0-9a-z]+\\.[A-Za-z0-9_-]{4}\\.");
    private static final Pattern IN_A_SUMMARY = Pattern.compile("^![A-Za-z0-9_-]{22}\\d{2}");

    /// @param share of a hundred people
    /// @param press a button's code with `*` for what it is about, which may be two; nothing for who leaves it unanswered
    record Way(int share, Optional<String> press) {

        static Way of(int share, String press) {
            return new Way(share, Optional.of(press));
        }

        static Way silent(int share) {
            return new Way(share, Optional.empty());
        }

        Optional<String> about(String subject) {
            return press.map(code -> code.replace(subject.contains("|") ? "*|*" : "*", subject));
        }

        Optional<String> subject(String code) {
            return press.filter(own -> code.startsWith(own.substring(0, own.indexOf('*'))))
                    .map(Way::pattern).map(pattern -> pattern.matcher(code)).filter(Matcher::matches)
                    .map(found -> found.group("about"));
        }

        private static Pattern pattern(String press) {
            var two = press.contains("*|*");
            var about = "(?<about>" + (two ? A_THING + "\\|" + A_THING : A_THING) + ")";
            return Pattern.compile(Pattern.quote(press).replace(two ? "*|*" : "*", "\\E" + about + "\\Q"));
        }
    }

    static Habit within(String name, Duration soonest, Duration latest, Way... ways) {
        return new Habit(name, List.of(ways), soonest, latest);
    }

    static Habit atOnce(String name, Way... ways) {
        return new Habit(name, List.of(ways), Duration.ZERO, Duration.ZERO);
    }

    /// What a button is about, where it is one of this question.
    Optional<String> subject(String code) {
        var bare = bare(code);
        return ways.stream().flatMap(way -> way.subject(bare).stream()).findFirst();
    }

    /// Nothing for who leaves it unanswered, and for who would press a button that does not stand there.
    Optional<String> choose(String subject, Set<String> offered, RandomGenerator chance) {
        var dice = chance.nextInt(100);
        for (var way : ways) {
            dice -= way.share();
            if (dice < 0) {
                return way.about(subject).flatMap(
                        press -> offered.stream().filter(code -> bare(code).equals(press)).findFirst());
            }
        }
        return Optional.empty();
    }

    /// Where it stands in one message with others, a mark before the code says where; in a summary another one does.
    private static String bare(String code) {
        return IN_A_SUMMARY.matcher(IN_A_DIGEST.matcher(code).replaceFirst("")).replaceFirst("");
    }

    Duration after(RandomGenerator chance) {
        return isAtOnce()
                ? Duration.ZERO
                : Duration.ofMinutes(chance.nextLong(soonest.toMinutes(), latest.toMinutes()));
    }

    boolean isAtOnce() {
        return latest.isZero();
    }
}
