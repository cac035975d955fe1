package org.waymate.web.campus;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.waymate.chat.ChatPlatform;
import org.waymate.chat.Reply;
import org.waymate.chat.Try;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.chat.command.Problem;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;

/// Answers the commands of the test campus.
final class CampusRoom {

    static final List<Option> BOOKS = List.of(
            new Option(ShortId.write(new UUID(0, 1)), "A room of one's own"),
            new Option(ShortId.write(new UUID(0, 2)), "Don Quijote"));

    private static final Words WORDS = Words.of(CampusRoom.class);
    private static final byte[] DOT = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgaGj4DwAEhAKAm3LUnAAAAABJRU5ErkJggg==");

    private final CampusTimeline timeline;
    private final ObjectProvider<ChatPlatform> platform;
    private final Clock clock;

    CampusRoom(CampusTimeline timeline, ObjectProvider<ChatPlatform> platform, Clock clock) {
        this.timeline = timeline;
        this.platform = platform;
        this.clock = clock;
    }

    static Problem lacking(Question question) {
        return new Problem(WORDS, "lacking", Map.of("name", question.name()));
    }

    Reply answer(Visit visit, CampusCommand command) {
        return switch (command) {
            case CampusCommand.Home _ ->
                tell(Message.saying(new Prose("**Hello.** Here is what you can do next."))
                        .with(Choice.of("Join", Invitation.to(CampusCommand.Join.class)).primary(),
                                Choice.of("Look around", new CampusCommand.Tour())));
            case CampusCommand.Join join ->
                tell(Message.saying(say(visit, "joined", Map.of("name", join.callMe(), "as", join.as())))
                        .and(new Part.Facts(List.of(new Part.Fact("Year", Prose.quoting("" + join.year())),
                                new Part.Fact("Since", say(visit, "day", Map.of("day", join.since()))),
                                new Part.Fact("Topics", Prose.quoting(join.topics().toString()))))));
            case CampusCommand.Tour _ -> tell(everything());
            case CampusCommand.Remind(var what) -> remind(visit, what);
            case CampusCommand.Announce(var where, var text) -> tell(Message.saying(Prose.quoting(
                    platform.getObject()
                            .post(where, Message.saying(Prose.quoting(text)), once())
                            .getClass().getSimpleName())));
            case CampusCommand.Break _ -> throw new IllegalStateException("broken on purpose");
            case CampusCommand.Met(var yes) -> new Reply.Replace(
                    Message.saying(new Prose(yes ? "You said: **we met**." : "You said: **not yet**.")));
            case CampusCommand.TickRow(var number) -> new Reply.Replace(rows(number));
            case CampusCommand.Choose(var topic) ->
                tell(Message.saying(new Prose("You chose " + topic + ".")));
            case CampusCommand.Accept(var number) -> replace("You said yes to " + number + ".");
            case CampusCommand.NotNow(var number) -> replace("You said not now to " + number + ".");
            case CampusCommand.Say(var number, var answer) -> new Reply.Replace(
                    Message.saying(new Prose("Mentee " + number + ", " + answer + ". How useful was it?"))
                            .with(IntStream.rangeClosed(1, 5).mapToObj(useful -> Choice.of("" + useful,
                                    new CampusCommand.Rate(number, useful))).toArray(Choice[]::new)));
            case CampusCommand.Rate(var number, var useful) ->
                replace("Mentee " + number + ": useful, " + useful + ".");
        };
    }

    private Reply remind(Visit visit, String what) {
        var due = clock.instant().plus(Duration.ofDays(3));
        var message = Message.saying(new Prose("Did you meet?")).and(Prose.quoting(what)).with(
                Choice.of("We met", new CampusCommand.Met(true)).primary(),
                Choice.of("Not yet", new CampusCommand.Met(false)));
        timeline.at(due, () -> platform.getObject().send(visit.account(), Optional.empty(), message,
                once()));
        return tell(Message.saying(say(visit, "remind", Map.of("due", due))));
    }

    private static Try once() {
        return Try.first(UUID.randomUUID().toString());
    }

    private static Reply replace(String words) {
        return new Reply.Replace(Message.saying(new Prose(words)));
    }

    private static Reply tell(Message message) {
        return new Reply.Tell(message);
    }

    private Prose say(Visit visit, String key, Map<String, ?> given) {
        return WORDS.say(
                new Here(visit.locale().orElseThrow(), visit.zone().orElse(ZoneOffset.UTC), clock.instant()),
                key,
                given);
    }

    private static Message rows(int ticked) {
        return Message.saying(new Prose("How did it go with each of them?"))
                .and(new Part.Rows(IntStream.range(0, 3)
                        .mapToObj(i -> i == ticked
                                ? new Part.Row(new Prose("Mentee " + i + ": noted."), List.of())
                                : new Part.Row(new Prose("Mentee " + i),
                                        List.of(Choice.of("Met", new CampusCommand.TickRow(i)))))
                        .toList()));
    }

    static Message everything() {
        return Message.of(new Part.Heading(new Prose("A look around")),
                new Part.Paragraph(new Prose(
                        "All that a message can hold, *from here* on. See [the guide](https://example.org/guide).")
                        .then(new Prose(
                                "Thanks to [Ana](person:playground//ana), until [Monday](moment:1790000000)."))),
                new Part.Paragraph(Prose.quoting("<script>alert(1)</script> **not bold** مرحبا")),
                new Part.Facts(List.of(new Part.Fact("Mentor", new Prose("Ben")),
                        new Part.Fact("Next", new Prose("Friday")))),
                new Part.Choices(List.of(Choice.of("We met", new CampusCommand.Met(true)).primary(),
                        Choice.of("Not yet", new CampusCommand.Met(false)),
                        Choice.of("Stop", new CampusCommand.Home()).danger())),
                new Part.PickList("What shall it be about?", Invitation.to(CampusCommand.Choose.class),
                        "topic",
                        List.of(new Part.Pick("Money", "money"), new Part.Pick("Housing", "housing"))),
                new Part.Picture("dot.png", DOT, "A single dot"),
                new Part.Attachment("summary.csv", "text/csv",
                        "name,met\nAna,3\n".getBytes(StandardCharsets.UTF_8)),
                new Part.Note(new Prose("Only a test.")), new Part.Rows(List.of(
                        new Part.Row(new Prose("Mentee 0"),
                                List.of(Choice.of("Met", new CampusCommand.TickRow(0)))),
                        new Part.Row(new Prose("Mentee 1"),
                                List.of(Choice.of("Met", new CampusCommand.TickRow(1)))))));
    }

}
