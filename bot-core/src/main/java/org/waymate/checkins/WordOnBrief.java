package org.waymate.checkins;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.outreach.Nudged;
import org.waymate.outreach.OutreachButtons;
import org.waymate.pairing.Match;
import org.waymate.pairing.Matches;
import org.waymate.program.EnrolmentId;
import org.waymate.program.OnBrief;

/// Each who quietly let coordinators know that they wait for an answer of the other.
@Component
class WordOnBrief implements OnBrief {

    private static final Words WORDS = Words.of(WordOnBrief.class);

    private final QuietWords words;
    private final CheckIns checkIns;
    private final Counterparts counterparts;
    private final Matches matches;
    private final Nudged nudged;
    private final Pairs pairs;

    WordOnBrief(QuietWords words, CheckIns checkIns, Counterparts counterparts, Matches matches,
            Nudged nudged, Pairs pairs) {
        this.words = words;
        this.checkIns = checkIns;
        this.counterparts = counterparts;
        this.matches = matches;
        this.nudged = nudged;
        this.pairs = pairs;
    }

    @Override
    public String kind() {
        return "word";
    }

    @Override
    public List<Need> open(Onlooker who) {
        return words.open(who.program().id(), who.person()).stream()
                .map(checkIn -> new Need(checkIn.id().value(), false,
                        Optional.ofNullable(checkIn.awaiting().wordAt()).orElseThrow()))
                .toList();
    }

    @Override
    public Part.Row row(UUID subject, Onlooker who) {
        var checkIn = checkIns.findById(new CheckInId(subject)).orElseThrow();
        var match = matches.get(checkIn.match());
        var other = other(match, checkIn);
        var given = Map.of("name", pairs.name(match.other(other)), "other", pairs.name(other));
        return open(subject, who).isPresent()
                ? waits(checkIn, other, given, who.here())
                : new Part.Row(WORDS.say(who.here(), "brief.word.over", given), List.of());
    }

    private Part.Row waits(CheckIn checkIn, EnrolmentId other, Map<String, String> given, Here here) {
        var settle = Choice.of(WORDS.label(here, "words.settle"), new WordCommand.SettleWord(checkIn.id()));
        var write = OutreachButtons.writeTo(other, pairs.name(other), here);
        return nudged.line(List.of(other), here)
                .map(line -> new Part.Row(line, List.of(settle.primary(), write)))
                .orElseGet(() -> new Part.Row(WORDS.say(here, "brief.word", given),
                        List.of(OutreachButtons.nudge(other, pairs.name(other), here), write, settle)));
    }

    private EnrolmentId other(Match match, CheckIn checkIn) {
        var person = counterparts.of(checkIn);
        return Pairs.both(match).stream().filter(part -> pairs.is(part, person)).findFirst().orElseThrow();
    }
}
