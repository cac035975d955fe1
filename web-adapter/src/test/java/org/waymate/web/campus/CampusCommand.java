package org.waymate.web.campus;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.Tap;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;

/// What can be asked on the campus of the tests.
public sealed interface CampusCommand extends Command {

    enum Part {
        MENTOR, MENTEE
    }

    enum Topic {
        MONEY, HOUSING, STUDIES, FRIENDS, WORK, HEALTH, LANGUAGE
    }

    record BookId(UUID value) {}

    @Slash("home")
    record Home() implements CampusCommand {}

    @Slash("join")
    record Join(@Ask(inline = true) Part as, @Ask(min = 1, max = 40) String callMe,
            @Ask(paragraph = true) Optional<String> about, @Ask(min = 1, max = 8) int year,
            @Ask boolean firstInFamily,
            @Ask LocalDate since, @Ask Optional<LocalTime> bestTime, @Ask ZoneId zone,
            @Ask(min = 1) List<Topic> topics,
            @Ask Optional<Topic> firstTopic, @Ask Optional<AccountRef> friend,
            @Ask Optional<ChannelRef> channel,
            @Ask Optional<BookId> book) implements CampusCommand {}

    @Slash("tour")
    record Tour() implements CampusCommand {}

    @Slash("remind")
    record Remind(@Ask(inline = true, min = 1, max = 60) String what) implements CampusCommand {}

    @Slash(value = "announce", by = Audience.COORDINATOR)
    record Announce(@Ask ChannelRef where,
            @Ask(paragraph = true, min = 1, max = 500) String text) implements CampusCommand {}

    @Slash("break")
    record Break() implements CampusCommand {}

    @Tap("met")
    record Met(boolean yes) implements CampusCommand {}

    @Tap("row")
    record TickRow(int number) implements CampusCommand {}

    @Tap("topic")
    record Choose(@Ask Topic topic) implements CampusCommand {}

    enum Answer {
        MET, NOT_YET
    }

    /// From here on the codes are those of the real program, since people have habits about them.
    @Tap("request accept")
    record Accept(int number) implements CampusCommand {}

    @Tap("request not now")
    record NotNow(int number) implements CampusCommand {}

    @Tap("checkin say")
    record Say(int number, Answer answer) implements CampusCommand {}

    @Tap("checkin useful")
    record Rate(int number, int useful) implements CampusCommand {}
}
