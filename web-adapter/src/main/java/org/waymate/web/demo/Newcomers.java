package org.waymate.web.demo;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads the rows of a table of people, each of whom comes, joins, and as a mentee asks for a mentor.
final class Newcomers {

    private static final int FOR_A_MENTEE = 6;
    private static final int FOR_A_MENTOR = 7;

    private Newcomers() {}

    /// @param from the index of the first row
    static List<Line> read(List<String> raw, int from) {
        var lines = new ArrayList<Line>();
        for (var i = from; i < raw.size() && (Script.blank(raw.get(i)) || Script.indented(raw.get(i))); i++) {
            if (!Script.blank(raw.get(i))) {
                var number = i + 1;
                cues(number, raw.get(i).strip().split("\\s*\\|\\s*"))
                        .forEach(cue -> lines.add(new Line(number, cue)));
            }
        }
        return lines;
    }

    private static List<Cue> cues(int number, String... cells) {
        var mentor = cells.length == FOR_A_MENTOR && cells[4].equals("mentor");
        if (!mentor && !(cells.length == FOR_A_MENTEE && cells[4].equals("mentee"))) {
            throw new BadScript(number,
                    "a row is `slug | name | zone | language | mentor | topics | places`, or `… | mentee | topics`");
        }
        var cues = new ArrayList<Cue>(List.of(
                new Cue.Comes(cells[0], cells[1], zone(number, cells[2]), Locale.forLanguageTag(cells[3])),
                new Cue.Writes(cells[0], Optional.empty(), "/mentor join", joining(cells))));
        if (!mentor) {
            cues.add(new Cue.Writes(cells[0], Optional.empty(),
                    "/mentor request " + cells[5].split(", ")[0], Map.of()));
        }
        return cues;
    }

    private static ZoneId zone(int number, String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new BadScript(number, "there is no zone " + zone);
        }
    }

    private static Map<String, String> joining(String... cells) {
        var answers = new LinkedHashMap<>(Map.of("role", cells[4], "topics", cells[5].replace(", ", " | "),
                "agree", "yes"));
        if (cells.length == FOR_A_MENTOR) {
            answers.put("places", cells[6]);
        }
        return answers;
    }
}
