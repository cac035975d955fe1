package org.waymate.joining;

import java.time.ZoneId;
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
import org.waymate.program.Language;
import org.waymate.program.ProgramId;
import org.waymate.program.Role;
import org.waymate.program.Topic;

@Component
final class JoiningConversation implements Conversation<JoiningCommand> {

    private static final Kind.OneOf TOPIC = new Kind.OneOf(Topic.class);
    private static final Kind.OneOf LANGUAGE = new Kind.OneOf(Language.class);

    private final Joining joining;
    private final Approving approving;
    private final Clarifying clarifying;
    private final WhoseOffer whose;
    private final OfferReplies offers;
    private final SayingTheTime time;
    private final FirstWords first;

    JoiningConversation(Joining joining, Approving approving, Clarifying clarifying, WhoseOffer whose,
            OfferReplies offers, SayingTheTime time, FirstWords first) {
        this.joining = joining;
        this.approving = approving;
        this.clarifying = clarifying;
        this.whose = whose;
        this.offers = offers;
        this.time = time;
        this.first = first;
    }

    @Override
    public Reply answer(Asker who, JoiningCommand command) {
        return switch (command) {
            case JoiningCommand.Join join -> JoiningReplies.joined(who, joining.join(who, join));
            case JoiningCommand.OfCoordinators ofCoordinators ->
                answer(who.asCoordinator(), ofCoordinators);
            case JoiningCommand.OfOneself ofOneself -> answer(who.asParticipant(), ofOneself);
            case JoiningCommand.AnswerQuestion(var asked, var answer) -> new Reply.Replace(offers
                    .answered(who.asParticipant(), clarifying.answer(who.asParticipant(), asked, answer)));
        };
    }

    /// Only whose button it is may press it.
    private Reply answer(Asker.Participant who, JoiningCommand.OfOneself command) {
        if (!command.part().equals(who.enrolment().id())) {
            return JoiningReplies.notYours(who);
        }
        return switch (command) {
            case JoiningCommand.ClockIsRight _ -> new Reply.Replace(time.right(who));
            case JoiningCommand.ClockIsWrong(var _, var zone) -> new Reply.Replace(time.wrong(who, zone));
            case JoiningCommand.WriteAgain _ -> first.again(who);
        };
    }

    private Reply answer(Asker.Coordinator who, JoiningCommand.OfCoordinators command) {
        return switch (command) {
            case JoiningCommand.Waiting() -> offers.waiting(who);
            case JoiningCommand.TurnPage(var list, var from) -> offers.page(who, list, from);
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

    /// What their platform tells or they have told stands there already; consent never does.
    @Override
    public Answers known(Asker who, Shape shape, Answers given) {
        if (shape.type() != JoiningCommand.Join.class) {
            return Answers.NONE;
        }
        var known = Answers.NONE.with("name", Introducing.name(who)).with("language",
                LANGUAGE.write(Introducing.language(who)));
        known = with(known, "zone", Introducing.zone(who).map(ZoneId::getId));
        known = with(known, "about", who.inPerson().flatMap(Person::about));
        known = with(known, "pronouns", who.inPerson().flatMap(Person::pronouns));
        return who instanceof Asker.Participant participant
                ? known.with("topics", participant.enrolment().topics().stream().map(TOPIC::write).toList())
                : known;
    }

    private static Answers with(Answers known, String question, Optional<String> answer) {
        return answer.map(one -> known.with(question, one)).orElse(known);
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
