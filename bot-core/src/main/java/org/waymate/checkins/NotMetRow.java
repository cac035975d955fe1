package org.waymate.checkins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;

/// What a row says of two who have not met: why, and what can be done about waiting.
@Component
class NotMetRow {

    private static final Words WORDS = Words.of(NotMetRow.class);

    /// How far something is that helps whoever waits.
    private enum Help {
        OFFERED, DONE, NONE
    }

    private final Tips tips;
    private final QuietWords words;

    NotMetRow(Tips tips, QuietWords words) {
        this.tips = tips;
        this.words = words;
    }

    /// @param given the name, and what was said
    Prose text(CheckIn checkIn, Map<String, Object> given, Here here) {
        var reason = checkIn.said().map(Said::reason);
        if (reason.isEmpty()) {
            return WORDS.say(here, checkIn.lacksReason() ? "row.why" : "row.said", given);
        }
        var all = new HashMap<>(given);
        all.put("reason", Phrasebook.label(reason.get(), here.locale()));
        return checkIn.mayAwait()
                ? waiting(checkIn, all, here)
                : WORDS.say(here, "row.because", all);
    }

    private Prose waiting(CheckIn checkIn, Map<String, Object> given, Here here) {
        var tip = tip(checkIn, here);
        var word = word(checkIn);
        given.put("tip", tip);
        given.put("word", word);
        Optional.ofNullable(checkIn.awaiting().nudgeDay())
                .or(() -> tips.others(checkIn, here.now()).map(Tips.Next::day))
                .ifPresent(day -> given.put("day", day));
        return WORDS.say(here,
                tip == Help.NONE && word == Help.NONE ? "row.because" : "row.waiting", given);
    }

    List<Choice> choices(CheckIn checkIn, Here here) {
        if (checkIn.lacksReason()) {
            return Arrays.stream(Reason.values())
                    .map(reason -> Choice.of(Phrasebook.label(reason, here.locale()),
                            new CheckInCommand.SayWhy(checkIn.id(), reason)))
                    .toList();
        }
        var choices = new ArrayList<Choice>();
        if (tip(checkIn, here) == Help.OFFERED) {
            choices.add(Choice.of(WORDS.label(here, "nudge"), new CheckInCommand.Nudge(checkIn.id())));
        }
        if (word(checkIn) == Help.OFFERED) {
            choices.add(Choice.of(WORDS.label(here, "word"), new CheckInCommand.SayWord(checkIn.id())));
        }
        return choices;
    }

    private Help tip(CheckIn checkIn, Here here) {
        if (checkIn.mayAwait() && checkIn.awaiting().mayNudge()) {
            return tips.others(checkIn, here.now()).isPresent() ? Help.OFFERED : Help.NONE;
        }
        return checkIn.awaiting().nudgeAt() == null ? Help.NONE : Help.DONE;
    }

    private Help word(CheckIn checkIn) {
        if (checkIn.mayAwait() && checkIn.awaiting().maySayWord()) {
            return words.areHeard(checkIn) ? Help.OFFERED : Help.NONE;
        }
        return checkIn.awaiting().wordAt() == null ? Help.NONE : Help.DONE;
    }
}
