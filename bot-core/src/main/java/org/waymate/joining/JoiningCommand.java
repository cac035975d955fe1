package org.waymate.joining;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.Tap;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Language;
import org.waymate.program.Role;
import org.waymate.program.Topic;

/// What can be asked about coming into a program.
public sealed interface JoiningCommand extends Command {

    @Slash(value = "join", by = Audience.ANYONE)
    record Join(@Ask Role role, @Ask(min = 1) List<Topic> topics, @Ask(max = 60) Optional<String> name,
            @Ask Optional<ZoneId> zone,
            @Ask boolean agree, @Ask(min = 1, max = 10) Optional<Integer> places,
            @Ask(paragraph = true, max = 500) Optional<String> about,
            @Ask(max = 40) Optional<String> pronouns,
            @Ask Optional<Language> language) implements JoiningCommand {}

    /// What somebody who has just joined says by a button of their own.
    sealed interface OfOneself extends JoiningCommand {

        EnrolmentId part();
    }

    /// It is as late for them as was supposed.
    @Tap("clock right")
    record ClockIsRight(EnrolmentId part) implements OfOneself {}

    @Tap("clock wrong")
    record ClockIsWrong(EnrolmentId part, @Ask ZoneId zone) implements OfOneself {}

    /// Whom no direct message has reached tries whether one does now.
    @Tap("direct again")
    record WriteAgain(EnrolmentId part) implements OfOneself {}

    /// What coordinators do about those who would like to mentor.
    sealed interface OfCoordinators extends JoiningCommand {}

    /// Shows the mentors who wait for a coordinator.
    @Slash(value = "waiting", by = Audience.COORDINATOR)
    record Waiting() implements OfCoordinators {}

    @Tap(value = "mentor approve", by = Audience.COORDINATOR)
    record Approve(EnrolmentId mentor) implements OfCoordinators {}

    @Tap(value = "mentor decline", by = Audience.COORDINATOR)
    record Decline(EnrolmentId mentor) implements OfCoordinators {}

    /// As [Approve], in the list of those who wait: the others stay in it.
    @Tap(value = "waiting approve", by = Audience.COORDINATOR)
    record ApproveWaiting(EnrolmentId mentor) implements OfCoordinators {}

    @Tap(value = "waiting decline", by = Audience.COORDINATOR)
    record DeclineWaiting(EnrolmentId mentor) implements OfCoordinators {}

    /// Asks a mentor something before deciding, in the message of that one.
    @Tap(value = "mentor ask", by = Audience.COORDINATOR)
    record AskMentor(EnrolmentId mentor,
            @Ask(paragraph = true, max = 500) String question) implements OfCoordinators {}

    /// As [AskMentor], in the list of those who wait.
    @Tap(value = "waiting ask", by = Audience.COORDINATOR)
    record AskWaiting(EnrolmentId mentor,
            @Ask(paragraph = true, max = 500) String question) implements OfCoordinators {}

    /// @param first the number of the first that was shown
    /// @param last that of the last
    @Tap(value = "waiting all", by = Audience.COORDINATOR)
    record ApproveShown(OfferListId list, int first, int last) implements OfCoordinators {}

    /// @param from the number of the first to be shown
    @Tap(value = "waiting page", by = Audience.COORDINATOR)
    record TurnPage(OfferListId list, int from) implements OfCoordinators {}

    /// What a coordinator asked is answered by whoever offered to mentor.
    @Tap("mentor answer")
    record AnswerQuestion(OfferQuestionId asked,
            @Ask(paragraph = true, max = 500) String answer) implements JoiningCommand {}
}
