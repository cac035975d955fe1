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
import org.waymate.program.EnrolmentId;
import org.waymate.program.ProgramId;
import org.waymate.program.Role;
import org.waymate.program.Topic;

@Component
final class JoiningConversation implements Conversation<JoiningCommand> {

    private static final Kind.OneOf TOPIC = new Kind.OneOf(Topic.class);

    private final Joining joining;
    private final Approving approving;
    private final Clarifying clarifying;
    private final WhoseOffer whose;
    private final OfferReplies offers;

    JoiningConversation(Joining joining, Approving approving, Clarifying clarifying, WhoseOffer whose,
            OfferReplies offers) {
        this.joining = joining;
        this.approving = approving;
        this.clarifying = clarifying;
        this.whose = whose;
        this.offers = offers;
    }

    @Override
    public Reply answer(Asker who, JoiningCommand command) {
        return switch (command) {
            case JoiningCommand.Join join -> JoiningReplies.joined(who, joining.join(who, join));
            case JoiningCommand.OfCoordinators ofCoordinators ->
                answer(who.asCoordinator(), ofCoordinators);
            case JoiningCommand.AnswerQuestion(var asked, var answer) -> new Reply.Replace(offers
                    .answered(who.asParticipant(), clarifying.answer(who.asParticipant(), asked, answer)));
        };
    }

    private Reply answer(Asker.Coordinator who, JoiningCommand.OfCoordinators command) {
        return switch (command) {
            case JoiningCommand.Waiting() -> offers.waiting(who);
            case JoiningCommand.TurnPage(var _, var from) -> offers.page(who, from);
            case JoiningCommand.Approve(var mentor) -> offers.decided(who, approving.approve(who, mentor));
            case JoiningCommand.Decline(var mentor) -> offers.decided(who, approving.decline(who, mentor));
            case JoiningCommand.ApproveWaiting(var mentor) ->
                offers.decidedInList(who, approving.approve(who, mentor));
            case JoiningCommand.DeclineWaiting(var mentor) ->
                offers.decidedInList(who, approving.decline(who, mentor));
            case JoiningCommand.ApproveShown(var list, var first, var last) ->
                offers.approved(who, approving.approve(who, list, first, last));
            case JoiningCommand.AskMentor(var mentor, var question) ->
                offers.asked(who, clarifying.ask(who, mentor, question));
            case JoiningCommand.AskWaiting(var mentor, var question) ->
                offers.askedInList(who, clarifying.ask(who, mentor, question));
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
        return switch (who) {
            case Asker.Coordinator coordinator when asksAMentor(shape) -> given.id("mentor")
                    .map(EnrolmentId::new).flatMap(mentor -> clarifying.inTheWay(coordinator, mentor))
                    .map(inTheWay -> offers.instead(coordinator, inTheWay));
            case Asker.Participant mentor when shape.type() == JoiningCommand.AnswerQuestion.class -> given
                    .id("asked").map(OfferQuestionId::new)
                    .flatMap(asked -> clarifying.inTheWay(mentor, asked))
                    .map(inTheWay -> offers.answered(mentor, inTheWay));
            case Asker.Coordinator _,Asker.Participant _,Asker.Stranger _ -> joins(who, shape, given);
        };
    }

    private Optional<Message> joins(Asker who, Shape shape, Answers given) {
        return shape.type() == JoiningCommand.Join.class
                ? joining.inTheWay(who, role(given))
                        .map(inTheWay -> JoiningReplies.message(who, inTheWay))
                : Optional.empty();
    }

    private static boolean asksAMentor(Shape shape) {
        return shape.type() == JoiningCommand.AskMentor.class
                || shape.type() == JoiningCommand.AskWaiting.class;
    }

    private static Optional<Role> role(Answers given) {
        return given.to("role").stream().findFirst()
                .flatMap(raw -> Arrays.stream(Role.values()).filter(role -> role.name().equalsIgnoreCase(raw))
                        .findFirst());
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return whose.program(given);
    }
}
