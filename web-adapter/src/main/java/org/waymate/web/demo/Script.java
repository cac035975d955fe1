package org.waymate.web.demo;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads a script:
///
/// ```
/// # what stands behind a # is for readers
/// begin 21 days ago at 08:00
/// noor: /mentor-admin setup
///   name: Peer mentors
///   first-day: {+0 days}
/// ana in general: hello
/// ben presses Accept beside Ana
/// ana picks Money
/// clock +7 days
/// clock to a weekday at 10:00
/// clock to 9 days ago
/// clock today
/// davi closes messages
/// ana, ben wait for the script
/// ana lives on
/// people
///   lena | Lena | Europe/Berlin | en-GB | mentor | studying, money | 3
///   hugo | Hugo | Europe/Madrid | es-ES | mentee | housing
/// crowd of 85 mentors
/// ```
///
/// The rows behind `people` come to the campus and join: how they are written in addresses, their name, whose time it
/// is for them, what they read, as what, for which topics, and how many a mentor takes. A mentee asks at once for a
/// mentor in the first topic.
///
/// A crowd comes where the program of hundreds is made, and only there ([Crowd]).
///
/// Other indented lines fill in the form that opens, by the names of its fields; a choice is given by what it
/// is called, several with `|` between them.
final class Script {

    private static final Pattern BEGINS = Pattern.compile("begin (\\d+) days ago at (\\d{2}:\\d{2})");
    private static final Pattern TURNS = Pattern.compile("clock \\+(\\d+) (minute|hour|day)s?");
    private static final Pattern TURNS_TO_BEFORE = Pattern.compile("clock to (\\d+) (minute|hour|day)s? ago");
    private static final Pattern TURNS_TO_A_WEEKDAY = Pattern
            .compile("clock to a weekday at (\\d{2}:\\d{2})");
    private static final Pattern WRITES = Pattern.compile("(\\S+)(?: in (\\S+))?: (.+)");
    private static final Pattern PRESSES = Pattern.compile("(\\S+) presses (.+?)(?: beside (.+))?");
    private static final Pattern PICKS = Pattern.compile("(\\S+) picks (.+)");
    private static final Pattern MESSAGES = Pattern.compile("(\\S+) (closes|opens) messages");
    private static final Pattern WAIT = Pattern
            .compile("(\\S+(?:, \\S+)*) (waits? for the script|lives? on)");
    private static final Pattern CROWD = Pattern.compile("crowd of (\\d+) (\\w+?)s?");
    private static final Pattern ANSWER = Pattern.compile("\\s+([a-z0-9-]+):\\s*(.*)");

    private Script() {}

    /// The program of some thirty people: its script without the crowd.
    static List<Line> read(String text) {
        return read(text, (_, _) -> List.of());
    }

    /// With everybody who comes in crowds.
    static List<Line> readCrowded(String text) {
        return read(text, new Crowd()::come);
    }

    private static List<Line> read(String text, BiFunction<Integer, String, List<Cue>> crowd) {
        var lines = new ArrayList<Line>();
        var raw = text.lines().toList();
        for (var i = 0; i < raw.size(); i++) {
            if (raw.get(i).strip().equals("people")) {
                lines.addAll(Newcomers.read(raw, i + 1));
            } else if (CROWD.matcher(raw.get(i).strip()).matches()) {
                lines.addAll(crowd(i + 1, raw.get(i).strip(), crowd));
            } else if (!blank(raw.get(i)) && !indented(raw.get(i))) {
                lines.add(new Line(i + 1, cue(i + 1, raw.get(i).strip(), answers(raw, i + 1))));
            }
        }
        return lines;
    }

    private static List<Line> crowd(int number, String line, BiFunction<Integer, String, List<Cue>> crowd) {
        var of = matched(CROWD, line).orElseThrow();
        try {
            return crowd.apply(Integer.valueOf(of.group(1)), of.group(2)).stream()
                    .map(cue -> new Line(number, cue)).toList();
        } catch (BadScript why) {
            throw new BadScript(number, why);
        }
    }

    static boolean blank(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    static boolean indented(String line) {
        return Character.isWhitespace(line.charAt(0));
    }

    private static Map<String, String> answers(List<String> raw, int from) {
        var answers = new LinkedHashMap<String, String>();
        for (var i = from; i < raw.size() && (blank(raw.get(i)) || indented(raw.get(i))); i++) {
            if (!blank(raw.get(i))) {
                var answer = ANSWER.matcher(raw.get(i));
                if (!answer.matches()) {
                    throw new BadScript(i + 1, "an answer is written `name: value`");
                }
                answers.put(answer.group(1), answer.group(2).strip());
            }
        }
        return answers;
    }

    private static Cue cue(int number, String line, Map<String, String> answers) {
        return matched(BEGINS, line)
                .<Cue>map(is -> new Cue.Begins(Period.ofDays(Integer.parseInt(is.group(1))),
                        LocalTime.parse(is.group(2))))
                .or(() -> matched(TURNS, line).map(is -> new Cue.Turns(amount(is))))
                .or(() -> matched(TURNS_TO_A_WEEKDAY, line)
                        .map(is -> new Cue.TurnsToAWeekday(LocalTime.parse(is.group(1)))))
                .or(() -> matched(TURNS_TO_BEFORE, line).map(is -> new Cue.TurnsToBefore(amount(is))))
                .or(() -> line.equals("clock today") ? Optional.of(new Cue.TurnsToToday()) : Optional.empty())
                .or(() -> matched(MESSAGES, line)
                        .map(is -> new Cue.TakesMessages(is.group(1), is.group(2).equals("opens"))))
                .or(() -> matched(WAIT, line).map(is -> new Cue.Waits(List.of(is.group(1).split(", ")),
                        is.group(2).startsWith("wait"))))
                .or(() -> matched(WRITES, line).map(
                        is -> new Cue.Writes(is.group(1), Optional.ofNullable(is.group(2)), is.group(3),
                                answers)))
                .or(() -> matched(PRESSES, line).map(
                        is -> new Cue.Presses(is.group(1), is.group(2), Optional.ofNullable(is.group(3)),
                                answers)))
                .or(() -> matched(PICKS, line).map(is -> new Cue.Picks(is.group(1), is.group(2))))
                .orElseThrow(() -> new BadScript(number, "nobody can play `" + line + "`"));
    }

    private static Optional<MatchResult> matched(Pattern pattern, String line) {
        var matcher = pattern.matcher(line);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static TemporalAmount amount(MatchResult turns) {
        var count = Integer.parseInt(turns.group(1));
        return switch (turns.group(2)) {
            case "minute" -> Duration.ofMinutes(count);
            case "hour" -> Duration.ofHours(count);
            default -> Period.ofDays(count);
        };
    }
}
