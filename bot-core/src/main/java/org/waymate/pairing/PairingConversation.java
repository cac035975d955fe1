package org.waymate.pairing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Message;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.ProgramId;
import org.waymate.program.Topic;

@Component
final class PairingConversation implements Conversation<PairingCommand> {

    private final Requesting requesting;
    private final Choosing choosing;
    private final Withdrawing withdrawing;
    private final Answering answering;
    private final Greeting greeting;
    private final GreetingWhoIsGiven givenGreeting;
    private final OpeningAPlace opening;
    private final SayingWhy sayingWhy;
    private final MatchingByHand byHand;
    private final PairingByHand pairing;
    private final Queue queue;
    private final PairingReplies replies;
    private final Whose whose;

    PairingConversation(Requesting requesting, Choosing choosing, Withdrawing withdrawing,
            Answering answering, Greeting greeting, GreetingWhoIsGiven givenGreeting, OpeningAPlace opening,
            SayingWhy sayingWhy,
            MatchingByHand byHand,
            PairingByHand pairing, Queue queue,
            PairingReplies replies, Whose whose) {
        this.requesting = requesting;
        this.choosing = choosing;
        this.withdrawing = withdrawing;
        this.answering = answering;
        this.greeting = greeting;
        this.givenGreeting = givenGreeting;
        this.opening = opening;
        this.sayingWhy = sayingWhy;
        this.byHand = byHand;
        this.pairing = pairing;
        this.queue = queue;
        this.replies = replies;
        this.whose = whose;
    }

    @Override
    public Reply answer(Asker who, PairingCommand command) {
        return switch (command) {
            case PairingCommand.Request request ->
                replies.requested(who.asParticipant(), requesting.request(who.asParticipant(), request));
            case PairingCommand.AskInOrder(var request) -> replies.chosen(who.asParticipant(),
                    choosing.askInOrder(who.asParticipant(), request));
            case PairingCommand.ChangeOrder(var request) -> replies.inOtherOrder(who.asParticipant(),
                    choosing.look(who.asParticipant(), request));
            case PairingCommand.PutFirst(var request, var mentor) -> replies.inOtherOrder(who.asParticipant(),
                    choosing.putFirst(who.asParticipant(), request, mentor));
            case PairingCommand.LeaveToCoordinators(var request) -> replies.chosen(who.asParticipant(),
                    choosing.leaveToCoordinators(who.asParticipant(), request));
            case PairingCommand.Withdraw(var request) ->
                replies.withdrawn(who.asParticipant(), withdrawing.withdraw(who.asParticipant(), request));
            case PairingCommand.Accept(var asking) ->
                replies.answered(who.asParticipant(), answering.accept(who.asParticipant(), asking));
            case PairingCommand.NotNow(var asking) ->
                replies.answered(who.asParticipant(), answering.notNow(who.asParticipant(), asking));
            case PairingCommand.SayHello(var asking, var hello) -> replies.answered(who.asParticipant(),
                    greeting.ready(who.asParticipant(), asking, hello));
            case PairingCommand.WriteHello(var asking, var words) -> replies.answered(who.asParticipant(),
                    greeting.own(who.asParticipant(), asking, words));
            case PairingCommand.NoHello(var asking) ->
                replies.answered(who.asParticipant(), greeting.without(who.asParticipant(), asking));
            case PairingCommand.SayFirstWord(var match, var hello) -> replies.greeted(who.asParticipant(),
                    givenGreeting.ready(who.asParticipant(), match, hello));
            case PairingCommand.WriteFirstWord(var match, var words) -> replies.greeted(who.asParticipant(),
                    givenGreeting.own(who.asParticipant(), match, words));
            case PairingCommand.OpenPlace(var match) -> opening.open(who.asParticipant(), match);
            case PairingCommand.SayWhy(var asking, var why) ->
                replies.answered(who.asParticipant(), sayingWhy.say(who.asParticipant(), asking, why));
            case PairingCommand.Queue _ -> new Reply.Tell(queue.list(who.asCoordinator()));
            case PairingCommand.Pair two ->
                replies.paired(who.asCoordinator(), pairing.pair(who.asCoordinator(), two));
            case PairingCommand.MatchWith(var request, var mentor) ->
                replies.matched(who.asCoordinator(), byHand.match(who.asCoordinator(), request, mentor));
        };
    }

    /// The topic stands there already: the first that they named when they joined.
    @Override
    public Answers known(Asker who, Shape shape, Answers given) {
        return who instanceof Asker.Participant mentee && shape.type() == PairingCommand.Request.class
                ? Answers.NONE.with("topic", topics(mentee).map(PairingConversation::code).limit(1).toList())
                : Answers.NONE;
    }

    @Override
    public Optional<Message> instead(Asker who, Shape shape, Answers given) {
        if (!(who instanceof Asker.Participant somebody)) {
            return Optional.empty();
        }
        if (shape.type() == PairingCommand.WriteHello.class) {
            return given.id("asking").map(AskingId::new)
                    .flatMap(asking -> greeting.inTheWay(somebody, asking))
                    .map(asking -> replies.card(somebody, asking));
        }
        if (shape.type() == PairingCommand.WriteFirstWord.class) {
            return given.id("match").map(MatchId::new)
                    .flatMap(match -> givenGreeting.inTheWay(somebody, match))
                    .map(match -> replies.introduced(somebody, match));
        }
        return shape.type() == PairingCommand.Request.class
                ? requesting.inTheWay(somebody).map(inTheWay -> replies.message(somebody, inTheWay))
                : Optional.empty();
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return whose.program(given);
    }

    private static Stream<Topic> topics(Asker.Participant mentee) {
        return mentee.enrolment().topics().stream();
    }

    private static String code(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT);
    }
}
