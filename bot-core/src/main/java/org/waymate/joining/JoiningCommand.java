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
import org.waymate.program.Role;
import org.waymate.program.Topic;

/// What can be asked about coming into a program.
public sealed interface JoiningCommand extends Command {

    @Slash(value = "join", by = Audience.ANYONE)
    record Join(@Ask Role role, @Ask(min = 1) List<Topic> topics, @Ask(max = 60) String name,
            @Ask ZoneId zone,
            @Ask boolean agree, @Ask(min = 1, max = 10) Optional<Integer> places,
            @Ask(paragraph = true, max = 500) Optional<String> about) implements JoiningCommand {}

    /// Shows the mentors who wait for a coordinator.
    @Slash(value = "waiting", by = Audience.COORDINATOR)
    record Waiting() implements JoiningCommand {}

    @Tap(value = "mentor approve", by = Audience.COORDINATOR)
    record Approve(EnrolmentId mentor) implements JoiningCommand {}

    @Tap(value = "mentor decline", by = Audience.COORDINATOR)
    record Decline(EnrolmentId mentor) implements JoiningCommand {}

    /// As [Approve], in the list of those who wait: the others stay in it.
    @Tap(value = "waiting approve", by = Audience.COORDINATOR)
    record ApproveWaiting(EnrolmentId mentor) implements JoiningCommand {}

    @Tap(value = "waiting decline", by = Audience.COORDINATOR)
    record DeclineWaiting(EnrolmentId mentor) implements JoiningCommand {}
}
