package org.waymate.checkins;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.pairing.CloseButton;
import org.waymate.pairing.Match;
import org.waymate.pairing.MatchId;
import org.waymate.pairing.MatchLine;
import org.waymate.pairing.Matches;
import org.waymate.program.OnBrief;

/// Each match of which one of the two says that it didn't work out. Nobody reads which of them.
@Component
class EndedOnBrief implements OnBrief {

    private static final Words WORDS = Words.of(EndedOnBrief.class);

    private final CheckIns checkIns;
    private final Matches matches;
    private final MatchLine line;
    private final Pairs pairs;

    EndedOnBrief(CheckIns checkIns, Matches matches, MatchLine line, Pairs pairs) {
        this.checkIns = checkIns;
        this.matches = matches;
        this.line = line;
        this.pairs = pairs;
    }

    @Override
    public String kind() {
        return "ended";
    }

    @Override
    public List<Need> open(Onlooker who) {
        return checkIns.lastOfActive(who.program().id()).stream().filter(CheckIn::saysNotWorking)
                .filter(checkIn -> !pairs.has(checkIn.match(), who.person()))
                .collect(Collectors.toMap(CheckIn::match, EndedOnBrief::since,
                        (one, other) -> one.isBefore(other) ? one : other))
                .entrySet().stream()
                .map(match -> new Need(match.getKey().value(), false, match.getValue())).toList();
    }

    private static Instant since(CheckIn checkIn) {
        return checkIn.said().map(Said::answeredAt).orElseThrow();
    }

    @Override
    public Part.Row row(UUID subject, Onlooker who) {
        var match = matches.get(new MatchId(subject));
        var here = who.here();
        if (!match.isActive()) {
            return new Part.Row(line.over(match, here), List.of());
        }
        return open(subject, who).isPresent()
                ? new Part.Row(WORDS.say(here, "brief.ended", pairs.names(match)), choices(match, here))
                : new Part.Row(WORDS.say(here, "brief.ended.again", pairs.names(match)), List.of());
    }

    private List<Choice> choices(Match match, Here here) {
        return Stream.concat(Stream.of(CloseButton.choice(match.id(), here).primary()),
                pairs.writing(match, here).stream()).toList();
    }
}
