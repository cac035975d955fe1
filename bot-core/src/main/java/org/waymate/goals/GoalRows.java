package org.waymate.goals;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Command;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.program.EnrolmentId;

/// A mentee's goals, to stand among the rows of another room's message.
@Component
public class GoalRows {

    private static final int AT_MOST = 3;

    private final Goals goals;

    GoalRows(Goals goals) {
        this.goals = goals;
    }

    /// What was open at that moment, oldest first, and at most three: answered ones keep their row.
    ///
    /// @param since what was said before then is asked anew
    /// @param says what **Done** and **Not yet** do there
    public List<Part.Row> of(EnrolmentId whose, Instant since, Here here,
            BiFunction<GoalId, Progress, Command> says, Function<GoalId, Command> takesBack) {
        var row = new GoalRow(says, takesBack);
        return goals.findByWhoseOrderBySince(whose).stream()
                .filter(goal -> goal.isOpen() || goal.saidSince(since).isPresent()).limit(AT_MOST)
                .map(goal -> row.of(goal, since, here)).toList();
    }
}
