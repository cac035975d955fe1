package org.waymate.frontdesk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Problem;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Reading;
import org.waymate.chat.command.Shape;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;

/// Serves one request: refuses who may not, asks for what is lacking, and hands a whole command to its room.
@Component
class Service {

    private static final Words WORDS = Words.of(Service.class);

    private final Doorkeeper doorkeeper;
    private final NotOpenYet notOpenYet;
    private final Refusals refusals;
    private final Keeping keeping;
    private final FormMessages messages;
    private final Unclear unclear;
    private final Settling settling;
    private final Rooms rooms;
    private final AuditBook audit;

    Service(Doorkeeper doorkeeper, NotOpenYet notOpenYet, Refusals refusals, Keeping keeping,
            FormMessages messages, Unclear unclear,
            Settling settling, Rooms rooms, AuditBook audit) {
        this.doorkeeper = doorkeeper;
        this.notOpenYet = notOpenYet;
        this.refusals = refusals;
        this.keeping = keeping;
        this.messages = messages;
        this.unclear = unclear;
        this.settling = settling;
        this.rooms = rooms;
        this.audit = audit;
    }

    Reply serve(Visit visit, Heard heard, boolean submitted) {
        var here = doorkeeper.here(visit);
        return switch (heard) {
            case Heard.Asks asks -> command(visit, asks, submitted);
            case Heard.GoesOn goesOn -> keeping.whole(visit, goesOn)
                    .map(asks -> keeping.ended(goesOn.draft(), command(visit, asks, true)))
                    .orElseGet(() -> new Reply.Tell(messages.ended(here)));
            case Heard.Unclear typed -> new Reply.Tell(
                    notOpenYet.instead(visit).orElseGet(() -> unclear.nearest(visit, here, typed)));
            case Heard.Chats(var words) -> new Reply.Tell(
                    notOpenYet.instead(visit).orElseGet(() -> unclear.plain(visit, here, words)));
            case Heard.Gone() -> new Reply.Tell(messages.gone(here));
        };
    }

    private Reply command(Visit visit, Heard.Asks asks, boolean submitted) {
        var shape = asks.shape();
        var who = doorkeeper.asker(visit, shape, asks.all());
        var closed = notOpenYet.instead(who, shape);
        if (closed.isPresent()) {
            return new Reply.Tell(closed.get());
        }
        if (!doorkeeper.may(who, shape.audience())) {
            return new Reply.Tell(refusals.message(who, shape.audience()));
        }
        return read(who, shape, asks.all(), submitted);
    }

    private Reply read(Asker who, Shape shape, Answers answers, boolean submitted) {
        var reading = shape.read(answers, who.here());
        if (isBroken(shape, reading)) {
            return new Reply.Tell(messages.gone(who.here()));
        }
        return switch (reading) {
            case Reading.Wrong(var problems) -> new Reply.Correct(problems);
            case Reading.Complete _ when submitted && partly(shape, answers) ->
                keeping.mayGoOn(who, shape, answers);
            case Reading.Complete(var command) -> done(who, shape, answers, command);
            case Reading.Lacking _ when partly(shape, answers) -> keeping.goOn(who, shape, answers);
            case Reading.Lacking(var questions) -> missing(questions);
            case Reading.Unsettled _ when submitted && partly(shape, answers) ->
                keeping.goOn(who, shape, answers);
            case Reading.Unsettled(var typed) -> switch (settling.settle(who, shape, answers, typed)) {
                case Settling.Settled(var known) -> read(who, shape, known, submitted);
                case Settling.Open(var reply) -> reply;
            };
        };
    }

    /// Whether a button brings less than it should, or what no version wrote: nobody can answer in its place.
    private static boolean isBroken(Shape shape, Reading reading) {
        var open = switch (reading) {
            case Reading.Complete _ -> Set.<String>of();
            case Reading.Wrong(var problems) -> problems.keySet();
            case Reading.Lacking(var questions) ->
                questions.stream().map(Question::name).collect(Collectors.toSet());
            case Reading.Unsettled(var typed) -> typed.keySet();
        };
        return open.stream().flatMap(name -> shape.question(name).stream())
                .anyMatch(question -> !question.asked());
    }

    /// Whether some of the questions have not been shown yet.
    private static boolean partly(Shape shape, Answers answers) {
        return shape.asked().stream().anyMatch(question -> !answers.mentions(question.name()));
    }

    private static Reply missing(Iterable<Question> questions) {
        var problems = new LinkedHashMap<String, Problem>();
        questions.forEach(
                question -> problems.put(question.name(), new Problem(WORDS, "answer.missing", Map.of())));
        return new Reply.Correct(problems);
    }

    private Reply done(Asker who, Shape shape, Answers answers, Command command) {
        var reply = rooms.answer(who, command);
        if (shape.audience().runsThings() && !(reply instanceof Reply.Correct)) {
            audit.write(who, shape, answers);
        }
        return reply;
    }
}
