package org.waymate.goals;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;

/// All the goals of a mentee: what is open first, then what was done last.
@Component
class GoalList {

    private static final Words WORDS = Words.of(GoalList.class);
    private static final int DONE_SHOWN = 20;
    private static final GoalRow ROW = new GoalRow(GoalCommand.SayGoal::new, GoalCommand.ChangeGoal::new);

    private final Goals goals;

    GoalList(Goals goals) {
        this.goals = goals;
    }

    Message of(Asker.Participant who) {
        var all = goals.findByWhoseOrderBySince(who.enrolment().id());
        var open = all.stream().filter(Goal::isOpen).count();
        return all.isEmpty()
                ? Message.saying(WORDS.say(who.here(), "list.none")).with(add(who.here()).primary())
                : of(all, WORDS.say(who.here(), "list", Map.of("count", open)), who.here());
    }

    /// @param first how it begins
    Message of(Asker.Participant who, Prose first) {
        return of(goals.findByWhoseOrderBySince(who.enrolment().id()), first, who.here());
    }

    private static Message of(List<Goal> all, Prose first, Here here) {
        var midnight = here.today().atStartOfDay(here.zone()).toInstant();
        var done = all.stream().filter(goal -> !goal.isOpen())
                .sorted(Comparator.comparing((Goal goal) -> goal.doneAt().orElseThrow()).reversed())
                .limit(DONE_SHOWN);
        return Message.saying(first)
                .and(new Part.Rows(Stream.concat(all.stream().filter(Goal::isOpen), done)
                        .map(goal -> ROW.of(goal, midnight, here)).toList()))
                .and(new Part.Note(WORDS.say(here, "readers"))).with(add(here));
    }

    static Choice add(Here here) {
        return Choice.of(WORDS.label(here, "add"), Invitation.to(GoalCommand.AddGoal.class));
    }
}
