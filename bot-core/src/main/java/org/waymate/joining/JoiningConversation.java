package org.waymate.joining;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Message;
import org.waymate.people.Person;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Enrolments;
import org.waymate.program.ProgramId;
import org.waymate.program.Role;
import org.waymate.program.Topic;

@Component
final class JoiningConversation implements Conversation<JoiningCommand> {

    private static final Kind.OneOf TOPIC = new Kind.OneOf(Topic.class);

    private final Joining joining;
    private final Approving approving;
    private final WaitingMentors waiting;
    private final Enrolments enrolments;
    private final JoiningReplies replies;

    JoiningConversation(Joining joining, Approving approving, WaitingMentors waiting, Enrolments enrolments,
            JoiningReplies replies) {
        this.joining = joining;
        this.approving = approving;
        this.waiting = waiting;
        this.enrolments = enrolments;
        this.replies = replies;
    }

    @Override
    public Reply answer(Asker who, JoiningCommand command) {
        return switch (command) {
            case JoiningCommand.Join join -> replies.joined(who, joining.join(who, join));
            case JoiningCommand.Waiting() -> new Reply.Tell(waiting.list(who.asCoordinator()));
            case JoiningCommand.Approve(var mentor) ->
                replies.decided(who.asCoordinator(), approving.approve(who.asCoordinator(), mentor));
            case JoiningCommand.Decline(var mentor) ->
                replies.decided(who.asCoordinator(), approving.decline(who.asCoordinator(), mentor));
            case JoiningCommand.ApproveWaiting(var mentor) ->
                replies.decidedInList(who.asCoordinator(), approving.approve(who.asCoordinator(), mentor));
            case JoiningCommand.DeclineWaiting(var mentor) ->
                replies.decidedInList(who.asCoordinator(), approving.decline(who.asCoordinator(), mentor));
        };
    }

    /// The name stands there already, and the zone where they or their platform have told it; consent never does.
    @Override
    public Answers known(Asker who, Shape shape, Answers given) {
        if (shape.type() != JoiningCommand.Join.class) {
            return Answers.NONE;
        }
        return switch (who) {
            case Asker.Stranger stranger -> known(who, stranger.person());
            case Asker.Coordinator coordinator -> known(who, Optional.of(coordinator.person()));
            case Asker.Participant participant -> known(who, Optional.of(participant.person()))
                    .with("topics", participant.enrolment().topics().stream().map(TOPIC::write).toList());
        };
    }

    private static Answers known(Asker who, Optional<Person> person) {
        var known = Answers.NONE.with("name", person.map(Person::name).orElse(who.visit().name()));
        var zone = person.map(Person::zone).filter(JoiningConversation::isTold).or(() -> who.visit().zone());
        var about = person.flatMap(Person::about);
        known = zone.isPresent() ? known.with("zone", zone.get().getId()) : known;
        return about.isPresent() ? known.with("about", about.get()) : known;
    }

    private static boolean isTold(ZoneId zone) {
        return !zone.equals(ZoneOffset.UTC);
    }

    @Override
    public Optional<Message> instead(Asker who, Shape shape, Answers given) {
        return shape.type() == JoiningCommand.Join.class
                ? joining.inTheWay(who, role(given)).map(inTheWay -> replies.message(who, inTheWay))
                : Optional.empty();
    }

    private static Optional<Role> role(Answers given) {
        return given.to("role").stream().findFirst()
                .flatMap(raw -> Arrays.stream(Role.values()).filter(role -> role.name().equalsIgnoreCase(raw))
                        .findFirst());
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.id("mentor").map(EnrolmentId::new)
                .flatMap(enrolments::findById).map(Enrolment::program);
    }
}
