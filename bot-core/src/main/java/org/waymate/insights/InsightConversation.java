package org.waymate.insights;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Shape;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.OnBrief.Onlooker;
import org.waymate.program.ProgramId;

@Component
final class InsightConversation implements Conversation<InsightCommand> {

    private final Gathering gathering;
    private final PersonCard card;
    private final Briefing briefing;
    private final Lists lists;

    InsightConversation(Gathering gathering, PersonCard card, Briefing briefing, Lists lists) {
        this.gathering = gathering;
        this.card = card;
        this.briefing = briefing;
        this.lists = lists;
    }

    @Override
    public Reply answer(Asker who, InsightCommand command) {
        var coordinator = who.asCoordinator();
        return new Reply.Tell(switch (command) {
            case InsightCommand.Summary _ -> briefing.whole(onlooker(coordinator));
            case InsightCommand.ShowList(var which, var _, var from) ->
                lists.show(which, from.orElse(0), coordinator);
            case InsightCommand.ShowNeeds _ -> briefing.list(onlooker(coordinator));
            case InsightCommand.Unreached _ ->
                new UnreachedMessage(figures(coordinator), coordinator.program().id(), who.here()).whole();
            case InsightCommand.ShowPerson(var person, var _) -> card.about(person, coordinator);
        });
    }

    private static Onlooker onlooker(Asker.Coordinator who) {
        return new Onlooker(who.person().id(), who.program(), who.here());
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.id("program").map(ProgramId::new);
    }

    private Figures figures(Asker.Coordinator who) {
        return gathering.of(who.program().id(), who.here().now());
    }
}
