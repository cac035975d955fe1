package org.waymate.program;

import org.waymate.chat.Opened;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.Kind;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;

/// What is so in a program, as its coordinators read it, each with a button that changes it.
final class ProgramCard {

    private static final Words WORDS = Words.of(ProgramCard.class);
    private static final Kind.OneOf WEEKDAY = new Kind.OneOf(Weekday.class);

    private ProgramCard() {}

    static Message ready(Program program, Here here) {
        var first = WORDS.say(here, "setup.ready", Map.of("program", program.name()));
        return program.helpCard().isBlank()
                ? facts(first, program, here).and(WORDS.say(here, "setup.no-card"))
                        .with(OpeningReplies.writeHelpCard(here), OpeningReplies.tryIt(here))
                        .with(changes(here))
                : facts(first, program, here).with(OpeningReplies.open(here), OpeningReplies.tryIt(here))
                        .with(changes(here));
    }

    static Message changed(Program program, Here here) {
        var said = facts(WORDS.say(here, "settings.changed", Map.of("program", program.name())), program,
                here);
        return (program.isDraft() ? said.with(OpeningReplies.open(here)) : said).with(changes(here));
    }

    static Message notYours(Here here) {
        return Message.saying(WORDS.say(here, "not-yours"));
    }

    private static Message facts(Prose first, Program program, Here here) {
        var quiet = program.quietHours();
        return Message.saying(first).and(new Part.Facts(Stream.concat(Stream.of(
                fact(here, "setup.days",
                        WORDS.say(here, "setup.days.value",
                                Map.of("first", program.firstDay(), "last", program.lastDay()))),
                fact(here, "setup.checkins",
                        WORDS.say(here, "setup.checkins.value", rhythmInWords(program))),
                fact(here, "setup.quiet",
                        WORDS.say(here, "setup.quiet.value",
                                Map.of("from", quiet.quietFrom(), "until", quiet.quietUntil(),
                                        "weekends", program.daysOff().weekends()))),
                fact(here, "setup.holidays",
                        WORDS.say(here, "setup.holidays.value",
                                Map.of("count", program.daysOff().holidays().size()))),
                fact(here, "setup.asking",
                        WORDS.say(here, "setup.asking.value",
                                Map.of("mentor", program.askingDays().aMentor(), "all",
                                        program.askingDays().inAll()))),
                fact(here, "setup.unasked",
                        WORDS.say(here, "setup.unasked.value",
                                Map.of("count", program.unaskedAWeek()))),
                fact(here, "setup.zone",
                        WORDS.say(here, "setup.zone.value", Map.of("zone", program.zone())))),
                ownPlaces(program, here).map(value -> fact(here, "setup.own-places", value)).stream())
                .toList()));
    }

    /// What is missing comes before what is there; a platform that needs no channel has nothing to say.
    static Optional<Prose> ownPlaces(Program program, Here here) {
        return program.ownPlacesLack().map(why -> lack(why, program, here)).or(() -> program.ownPlaces()
                .map(under -> WORDS.say(here, "setup.own-places.value", Map.of("channel", under))));
    }

    private static Prose lack(Opened.Why why, Program program, Here here) {
        return switch (why) {
            case NO_CHANNEL -> WORDS.say(here, "own-places.no-channel");
            case CHANNEL_GONE -> WORDS.say(here, "own-places.gone");
            case NOT_ALLOWED -> WORDS.say(here,
                    program.ownPlaces().isPresent() ? "own-places.no-permission" : "own-places.no-scope");
            case SOMEBODY_AWAY, LATER -> throw new IllegalArgumentException(why + " lacks nothing");
        };
    }

    static Choice naming(Here here) {
        return Choice.of(WORDS.label(here, "own-places.name"),
                Invitation.to(ProgramCommand.OwnPlaces.class));
    }

    static Map<String, Object> rhythmInWords(Program program) {
        var cadence = program.cadence();
        return Map.of("weeks", cadence.everyWeeks(), "weekday", cadence.weekday(), "hour", cadence.hour());
    }

    static List<Choice> changes(Here here) {
        var all = new ArrayList<>(onPanel(here));
        all.add(Choice.of(WORDS.label(here, "settings.unasked"),
                Invitation.to(ProgramCommand.WriteUnasked.class)));
        return all;
    }

    /// There is room for these.
    static List<Choice> onPanel(Here here) {
        return List.of(
                Choice.of(WORDS.label(here, "settings.rhythm"),
                        Invitation.to(ProgramCommand.Settings.class)),
                Choice.of(WORDS.label(here, "settings.asking"),
                        Invitation.to(ProgramCommand.AskMentors.class)),
                Choice.of(WORDS.label(here, "settings.program"),
                        Invitation.to(ProgramCommand.EditProgram.class)),
                HolidayList.choice(here));
    }

    static Answers written(Program program) {
        return Answers.NONE.with("name", program.name()).with("first-day", program.firstDay().toString())
                .with("last-day", program.lastDay().toString()).with("help-card", program.helpCard())
                .with("zone", program.zone().getId());
    }

    static Answers rhythm(Program program) {
        return Answers.NONE.with("weeks", Integer.toString(program.cadence().everyWeeks()))
                .with("weekday", WEEKDAY.write(Weekday.of(program.cadence().weekday())))
                .with("hour", program.cadence().hour().toString())
                .with("quiet-from", program.quietHours().quietFrom().toString())
                .with("quiet-until", program.quietHours().quietUntil().toString());
    }

    static Answers asking(Program program) {
        return Answers.NONE.with("a-mentor", Integer.toString(program.askingDays().aMentor()))
                .with("in-all", Integer.toString(program.askingDays().inAll()));
    }

    static Answers unasked(Program program) {
        return Answers.NONE.with("a-week", Integer.toString(program.unaskedAWeek()));
    }

    private static Part.Fact fact(Here here, String key, Prose value) {
        return new Part.Fact(WORDS.label(here, key), value);
    }
}
