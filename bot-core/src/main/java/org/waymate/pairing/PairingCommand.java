package org.waymate.pairing;

import java.util.Optional;
import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.Tap;
import org.waymate.program.EnrolmentId;
import org.waymate.program.ProgramId;
import org.waymate.program.Topic;

/// What can be asked about finding a mentor.
public sealed interface PairingCommand extends Command {

    /// @param mentor whom to ask first; left out, whoever fits best
    @Slash(value = "request", by = Audience.MENTEE)
    record Request(@Ask(inline = true) Topic topic, @Ask(paragraph = true, max = 500) Optional<String> hopes,
            @Ask Optional<EnrolmentId> mentor) implements PairingCommand {}

    /// One after the other, as they stand there.
    @Tap(value = "request ask", by = Audience.MENTEE)
    record AskInOrder(MentorRequestId request) implements PairingCommand {}

    @Tap(value = "request order", by = Audience.MENTEE)
    record ChangeOrder(MentorRequestId request) implements PairingCommand {}

    @Tap(value = "request first", by = Audience.MENTEE)
    record PutFirst(MentorRequestId request, EnrolmentId mentor) implements PairingCommand {}

    @Tap(value = "request leave", by = Audience.MENTEE)
    record LeaveToCoordinators(MentorRequestId request) implements PairingCommand {}

    @Tap(value = "request withdraw", by = Audience.MENTEE)
    record Withdraw(MentorRequestId request) implements PairingCommand {}

    @Tap(value = "request accept", by = Audience.MENTOR)
    record Accept(AskingId asking) implements PairingCommand {}

    @Tap(value = "request not now", by = Audience.MENTOR)
    record NotNow(AskingId asking) implements PairingCommand {}

    /// A hello that stands ready, to travel inside the introduction.
    @Tap(value = "hello say", by = Audience.MENTOR)
    record SayHello(AskingId asking, Hello hello) implements PairingCommand {}

    /// A hello of their own.
    @Tap(value = "hello own", by = Audience.MENTOR)
    record WriteHello(AskingId asking,
            @Ask(paragraph = true, max = 1000) String words) implements PairingCommand {}

    @Tap(value = "hello none", by = Audience.MENTOR)
    record NoHello(AskingId asking) implements PairingCommand {}

    /// A ready hello to whom a coordinator gave them.
    @Tap(value = "hello first", by = Audience.MENTOR)
    record SayFirstWord(MatchId match, Hello hello) implements PairingCommand {}

    @Tap(value = "hello first own", by = Audience.MENTOR)
    record WriteFirstWord(MatchId match,
            @Ask(paragraph = true, max = 1000) String words) implements PairingCommand {}

    /// A place where the two talk by themselves.
    @Tap(value = "place open", by = Audience.PARTICIPANT)
    record OpenPlace(MatchId match) implements PairingCommand {}

    /// Once, after a not now.
    @Tap(value = "request why", by = Audience.MENTOR)
    record SayWhy(AskingId asking, Reason reason) implements PairingCommand {}

    /// Shows who has no mentor yet.
    ///
    /// @param program says it in a direct message, which names no place
    @Slash(value = "queue", by = Audience.COORDINATOR)
    record Queue(Optional<ProgramId> program) implements PairingCommand {}

    /// Puts two together whom the coordinator chooses.
    @Slash(value = "pair", by = Audience.COORDINATOR)
    record Pair(@Ask(inline = true) PairedMentee mentee,
            @Ask(inline = true) PairedMentor mentor, Optional<ProgramId> program) implements PairingCommand {}

    @Tap(value = "queue match", by = Audience.COORDINATOR)
    record MatchWith(MentorRequestId request, EnrolmentId mentor) implements PairingCommand {}
}
