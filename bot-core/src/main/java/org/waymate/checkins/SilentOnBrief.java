package org.waymate.checkins;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.outreach.Nudged;
import org.waymate.outreach.OutreachButtons;
import org.waymate.pairing.Match;
import org.waymate.pairing.MatchId;
import org.waymate.pairing.MatchLine;
import org.waymate.pairing.Matches;
import org.waymate.program.OnBrief;

/// Each match of which neither of the two has answered twice in a row.
@Component
class SilentOnBrief implements OnBrief {

    private static final Words WORDS = Words.of(SilentOnBrief.class);

    /// Check-ins without an answer of either.
    private static final int SILENT = 2;

    /// After so many days an answer is seldom given.
    private static final Duration TIME_TO_ANSWER = Duration.ofDays(3);

    private final CheckIns checkIns;
    private final Rhythms rhythms;
    private final Matches matches;
    private final Nudged nudged;
    private final MatchLine line;
    private final Pairs pairs;

    SilentOnBrief(CheckIns checkIns, Rhythms rhythms, Matches matches, Nudged nudged, MatchLine line,
            Pairs pairs) {
        this.checkIns = checkIns;
        this.rhythms = rhythms;
        this.matches = matches;
        this.nudged = nudged;
        this.line = line;
        this.pairs = pairs;
    }

    @Override
    public String kind() {
        return "silent";
    }

    @Override
    public List<Need> open(Onlooker who) {
        var now = who.here().now();
        return checkIns.ofActive(who.program().id()).stream()
                .filter(checkIn -> checkIn.isAnswered()
                        || !checkIn.openedAt().plus(TIME_TO_ANSWER).isAfter(now))
                .collect(Collectors.groupingBy(CheckIn::match)).entrySet().stream()
                .flatMap(match -> silent(match.getKey(), match.getValue()).stream())
                .filter(need -> isLeftAlone(need, who)).toList();
    }

    private Optional<Need> silent(MatchId match, List<CheckIn> asked) {
        var heard = asked.stream().filter(CheckIn::isAnswered).map(one -> one.round().day())
                .max(LocalDate::compareTo);
        var unheard = asked.stream()
                .filter(one -> heard.filter(day -> !one.round().day().isAfter(day)).isEmpty()).toList();
        return unheard.stream().map(one -> one.round().day()).distinct().count() < SILENT
                ? Optional.empty()
                : unheard.stream().map(CheckIn::openedAt).min(Instant::compareTo)
                        .map(since -> new Need(match.value(), false, since));
    }

    /// Nobody is on a break, was nudged of late, or has said that they want no questions.
    private boolean isLeftAlone(Need need, Onlooker who) {
        var match = matches.get(new MatchId(need.subject()));
        return !pairs.isAway(match, who.here().today()) && !pairs.has(match.id(), who.person())
                && rhythms.findByMatch(match.id()).stream().noneMatch(one -> one.pace() == Pace.NEVER)
                && !nudged.all(Pairs.both(match), who.here().now());
    }

    @Override
    public Part.Row row(UUID subject, Onlooker who) {
        var match = matches.get(new MatchId(subject));
        var here = who.here();
        if (!match.isActive()) {
            return new Part.Row(line.over(match, here), List.of());
        }
        return open(subject, who).map(one -> silent(match, one, here))
                .orElseGet(() -> new Part.Row(nudged.line(Pairs.both(match), here)
                        .orElseGet(() -> WORDS.say(here, "brief.silent.over", pairs.names(match))),
                        pairs.writing(match, here)));
    }

    private Part.Row silent(Match match, Need need, Here here) {
        var given = new HashMap<String, Object>(pairs.names(match));
        given.put("day", LocalDate.ofInstant(need.since(), here.zone()));
        return new Part.Row(WORDS.say(here, "brief.silent", given), Stream.concat(
                Stream.of(OutreachButtons.nudgePair(match.id(), here)), pairs.writing(match, here).stream())
                .toList());
    }
}
