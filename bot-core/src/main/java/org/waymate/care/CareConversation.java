package org.waymate.care;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Shape;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.ProgramId;

@Component
final class CareConversation implements Conversation<CareCommand> {

    private final Caring caring;
    private final Undoing undoing;
    private final CareReplies replies;
    private final Deeds deeds;
    private final Enrolments enrolments;

    CareConversation(Caring caring, Undoing undoing, CareReplies replies, Deeds deeds,
            Enrolments enrolments) {
        this.caring = caring;
        this.undoing = undoing;
        this.replies = replies;
        this.deeds = deeds;
        this.enrolments = enrolments;
    }

    @Override
    public Reply answer(Asker who, CareCommand command) {
        var coordinator = who.asCoordinator();
        return switch (command) {
            case CareCommand.PausePerson(var part, var until) ->
                replies.done(coordinator, caring.pause(coordinator, part, until));
            case CareCommand.TakeOut(var part) ->
                replies.sure(coordinator, caring.theirs(coordinator, part));
            case CareCommand.ReallyTakeOut(var part) ->
                replies.done(coordinator, caring.takeOut(coordinator, part));
            case CareCommand.Undo(var deed) ->
                replies.undone(coordinator, undoing.undo(coordinator, deed));
        };
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.id("part").map(EnrolmentId::new).flatMap(enrolments::findById).map(Enrolment::program)
                .or(() -> given.id("deed").map(DeedId::new).flatMap(deeds::programOf));
    }
}
