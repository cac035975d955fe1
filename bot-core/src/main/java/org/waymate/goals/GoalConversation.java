package org.waymate.goals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Problem;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.ProgramId;

@Component
final class GoalConversation implements Conversation<GoalCommand> {

    private static final Words WORDS = Words.of(GoalConversation.class);

    private final Pursuing pursuing;
    private final Goals goals;
    private final GoalList list;

    GoalConversation(Pursuing pursuing, Goals goals, GoalList list) {
        this.pursuing = pursuing;
        this.goals = goals;
        this.list = list;
    }

    @Override
    public Reply answer(Asker who, GoalCommand command) {
        var mentee = who.asParticipant();
        return switch (command) {
            case GoalCommand.AddGoal asked -> came(mentee, pursuing.add(mentee, asked));
            case GoalCommand.ListGoals() -> new Reply.Tell(list.of(mentee));
            case GoalCommand.SayGoal(var goal, var progress) ->
                came(mentee, pursuing.say(mentee, goal, progress));
            case GoalCommand.ChangeGoal(var goal) -> came(mentee, pursuing.change(mentee, goal));
        };
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.id("goal").map(GoalId::new)
                .flatMap(goals::findById).map(Goal::program);
    }

    private Reply came(Asker.Participant who, Pursuing.Outcome outcome) {
        var here = who.here();
        return switch (outcome) {
            case Pursuing.Set(var goal) -> new Reply.Tell(set(goal, here));
            case Pursuing.Said(var progress) -> shown(who, switch (progress) {
                case DONE -> "said.done";
                case NOT_YET -> "said.not-yet";
            });
            case Pursuing.SaidBefore() -> shown(who, "said.before");
            case Pursuing.TakenBack() -> shown(who, "said.back");
            case Pursuing.NotYours() -> new Reply.Tell(Message.saying(WORDS.say(here, "not-yours")));
            case Pursuing.PastDay(var today) ->
                new Reply.Correct(Map.of("due", new Problem(WORDS, "due.past", Map.of("today", today))));
            case Pursuing.TooMany(var most) ->
                new Reply.Tell(list.of(who, WORDS.say(here, "too-many", Map.of("most", most))));
        };
    }

    private Reply shown(Asker.Participant who, String first) {
        return new Reply.Replace(list.of(who, WORDS.say(who.here(), first)));
    }

    private static Message set(Goal goal, Here here) {
        var given = new HashMap<String, Object>(Map.of("title", goal.title()));
        goal.due().ifPresent(day -> given.put("due", day));
        return Message.saying(WORDS.say(here, goal.due().isPresent() ? "set.due" : "set", given))
                .with(see(here), GoalList.add(here));
    }

    static Choice see(Here here) {
        return Choice.of(WORDS.label(here, "see"), new GoalCommand.ListGoals());
    }
}
