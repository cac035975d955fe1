package org.waymate.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;

/// One goal as a row: the question with its buttons, or what was said of it.
///
/// @param says what a button of the row does
/// @param takesBack what **Change** does
record GoalRow(BiFunction<GoalId, Progress, Command> says, Function<GoalId, Command> takesBack) {

    private static final Words WORDS = Words.of(GoalRow.class);

    /// @param since what was said before then is asked anew
    Part.Row of(Goal goal, Instant since, Here here) {
        var answered = !goal.isOpen() || goal.saidSince(since).isPresent();
        return new Part.Row(text(goal, since, here), answered
                ? List.of(Choice.of(WORDS.label(here, "row.change"), takesBack.apply(goal.id())))
                : List.of(say(goal, Progress.DONE, here), say(goal, Progress.NOT_YET, here)));
    }

    private Choice say(Goal goal, Progress progress, Here here) {
        return Choice.of(Phrasebook.label(progress, here.locale()), says.apply(goal.id(), progress));
    }

    private static Prose text(Goal goal, Instant since, Here here) {
        var given = new HashMap<String, Object>(Map.of("title", goal.title()));
        goal.due().ifPresent(day -> given.put("due", day));
        if (goal.doneAt().isPresent()) {
            given.put("day", day(goal.doneAt().get(), here.zone()));
            return WORDS.say(here, "row.done", given);
        }
        if (goal.saidSince(since).isPresent()) {
            return WORDS.say(here, "row.not-yet", given);
        }
        return WORDS.say(here, goal.due().isPresent() ? "row.due" : "row.open", given);
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }
}
