package org.waymate.slack.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;
import org.waymate.chat.Form;
import org.waymate.chat.Opening;
import org.waymate.chat.Reply;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Problem;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Read;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Shapes;
import org.waymate.chat.command.TypedLine;
import org.waymate.chat.command.Understood;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;

/// A desk that remembers what it was asked and answers each sample command in its own way.
public final class SampleDesk implements Desk {

    public record Heard(Visit visit, Asked asked) {}

    private volatile Optional<Visit> formFor = Optional.empty();
    private final Shapes shapes;
    private final Codec codec;
    private final TypedLine line;
    private final Phrasebook phrasebook = new Phrasebook();
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final Set<String> seen = new HashSet<>();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    public SampleDesk(Shapes shapes, Codec codec) {
        this.shapes = shapes;
        this.codec = codec;
        this.line = new TypedLine(shapes);
    }

    /// The next thing it was asked to answer.
    public Heard next() throws InterruptedException {
        var next = heard.poll(10, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("Nothing reached the desk");
        }
        return next;
    }

    public boolean heardMore() {
        return !heard.isEmpty();
    }

    /// `slow` and the form of `late` wait until the gate is opened.
    public void close() {
        gate = new CountDownLatch(1);
    }

    public void open() {
        gate.countDown();
    }

    public void forget() {
        open();
        heard.clear();
        synchronized (seen) {
            seen.clear();
        }
    }

    @Override
    public boolean opensForm(Visit visit, Asked asked) {
        return shape(asked).filter(shape -> !(asked instanceof Asked.Submitted))
                .map(shape -> shape.asked().stream()
                        .anyMatch(question -> question.required()
                                && given(asked).to(question.name()).isEmpty()))
                .orElse(false);
    }

    /// For whom the last form was made.
    public Optional<Visit> formFor() {
        return formFor;
    }

    @Override
    public Opening form(Visit visit, Asked asked) {
        formFor = Optional.of(visit);
        var shape = shape(asked).orElseThrow();
        if (shape.code().equals("late")) {
            waitAtTheGate();
        }
        return new Opening.Shown(form(shape, given(asked)));
    }

    public Form form(Shape shape, Answers given) {
        return new Form(codec.write(shape, Answers.NONE).orElseThrow(),
                phrasebook.title(shape, Locale.ENGLISH), "Send",
                phrasebook.readers(shape, Locale.ENGLISH),
                shape.asked().stream().map(question -> field(shape, question, given)).toList());
    }

    private Form.Field field(Shape shape, Question question, Answers given) {
        return new Form.Field(question.name(), question.kind(), question.required(), question.several(),
                phrasebook.label(shape, question, Locale.ENGLISH),
                phrasebook.hint(shape, question, Locale.ENGLISH), given.to(question.name()),
                phrasebook.options(question, Locale.ENGLISH), Optional.empty());
    }

    @Override
    public Message offerForm(Visit visit, Asked asked) {
        return Message.saying(new Prose("The form is ready when you are.")).with(Choice
                .of("Open the form",
                        new Invitation.Coded(codec.write(shape(asked).orElseThrow(), given(asked))
                                .orElseThrow())));
    }

    @Override
    public Optional<Reply> answer(Visit visit, Asked asked) {
        heard.add(new Heard(visit, asked));
        synchronized (seen) {
            if (!seen.add(visit.interaction())) {
                return Optional.empty();
            }
        }
        if (asked instanceof Asked.Plain(var words)) {
            return Optional.of(new Reply.Tell(Message.saying(Prose.quoting("You wrote: " + words))));
        }
        return Optional.of(reply(visit, asked, shape(asked)));
    }

    private Reply reply(Visit visit, Asked asked, Optional<Shape> shape) {
        return switch (shape.map(Shape::code).orElse("")) {
            case "note" -> note(shape.orElseThrow(), given(asked), visit);
            case "slow" -> slow(given(asked));
            case "report" -> new Reply.Tell(Message.saying(new Prose("Here are the numbers."))
                    .and(new Part.Picture("chart.png", new byte[]{(byte) 0x89, 'P', 'N', 'G'},
                            "Five pairs met, two did not"))
                    .and(new Part.Attachment("numbers.csv", "text/csv",
                            "pair,met\n".getBytes(StandardCharsets.UTF_8))));
            case "many" -> new Reply.Tell(rows("Open"));
            case "finish" -> asked instanceof Asked.Pressed(var code) && code.endsWith("|all")
                    ? new Reply.Replace(rows("Done"))
                    : new Reply.Replace(finished(asked));
            case "choose" -> tell("Your colour is " + given(asked).to("colour").getFirst() + ".");
            case "home" -> new Reply.Tell(Message.of(new Part.Heading(new Prose("Your panel")))
                    .with(Choice.of("Write a note", Invitation.to(SampleCommand.Note.class))));
            case "breaks" -> throw new IllegalStateException("broken on purpose");
            case "everything" -> tell("Thank you.");
            case "help" -> tell("You can write a note, for " + visit.name() + ".");
            default -> tell("I don't know that.");
        };
    }

    private static Reply note(Shape shape, Answers given, Visit visit) {
        var text = text(shape, String.join("", given.to("text")), visit);
        return switch (text) {
            case "wrong" -> new Reply.Correct(new LinkedHashMap<>(Map.of("text",
                    new Problem(Words.of(SampleCommand.class), "wrong", Map.of()))));
            case "broken" -> throw new IllegalStateException("broken on purpose");
            case "unshowable" -> new Reply.Tell(Message.saying(new Prose("Noted."))
                    .with(Choice.of("Go on", new Invitation.Coded("x".repeat(101)))));
            default -> new Reply.Tell(Message
                    .saying(Prose.quoting("Noted: " + text.substring(0, Math.min(2_900, text.length())))));
        };
    }

    private static String text(Shape shape, String raw, Visit visit) {
        var here = new Here(visit.locale().orElse(Locale.ENGLISH), ZoneOffset.UTC, Instant.EPOCH);
        return shape.question("text").orElseThrow().kind().read(raw, here) instanceof Read.Value(var text)
                ? text.toString()
                : raw;
    }

    private Reply slow(Answers given) {
        waitAtTheGate();
        return switch (String.join("", given.to("what"))) {
            case "broken" -> throw new IllegalStateException("broken on purpose");
            case "file" -> new Reply.Replace(filed());
            default -> tell("It is done.");
        };
    }

    private static Message finished(Asked asked) {
        return asked instanceof Asked.Pressed(var code) && code.endsWith("|file")
                ? filed()
                : Message.saying(new Prose("You said: **done**."));
    }

    private static Message filed() {
        return Message.saying(new Prose("You said: **done**.")).and(
                new Part.Attachment("done.csv", "text/csv", "step,done\n".getBytes(StandardCharsets.UTF_8)));
    }

    private static Message rows(String label) {
        return Message.saying(new Prose("Many things to look at"))
                .and(new Part.Rows(IntStream.range(0, 60)
                        .mapToObj(i -> new Part.Row(new Prose(label + " %03d".formatted(i)),
                                List.of(Choice.of("Finish", new Invitation.Coded("finish|all")))))
                        .toList()));
    }

    private static Reply tell(String text) {
        return new Reply.Tell(Message.saying(new Prose(text)));
    }

    @Override
    public Message correcting(Visit visit, Asked asked, Reply.Correct correct) {
        return Message.saying(new Prose("Something needs another look."))
                .with(Choice.of("Correct", Invitation.to(SampleCommand.Note.class)));
    }

    @Override
    public String inWords(Visit visit, Problem problem) {
        return problem.inWords(new Here(Locale.ENGLISH, ZoneOffset.UTC, Instant.EPOCH));
    }

    @Override
    public List<Phrasebook.Option> options(Visit visit, String code, String question, String typed) {
        return List.of(new Phrasebook.Option("AAAAAAAAAAAAAAAAAAAAAA", typed + " Ana"),
                new Phrasebook.Option("BBBBBBBBBBBBBBBBBBBBBA", typed + " Ben"));
    }

    private Optional<Shape> shape(Asked asked) {
        return switch (asked) {
            case Asked.Typed(var text, var coordinators) ->
                line.understand(text, coordinators) instanceof Understood.Said(var shape, var _)
                        ? Optional.of(shape)
                        : Optional.empty();
            case Asked.Plain _ -> Optional.empty();
            case Asked.Filled(var code, var _) -> shapes.coded(code);
            case Asked.Pressed(var code) -> said(code).map(Codec.Pressed.Said::shape);
            case Asked.Picked(var code, var _, var _) -> said(code).map(Codec.Pressed.Said::shape);
            case Asked.Submitted(var code, var _) -> said(code).map(Codec.Pressed.Said::shape);
        };
    }

    private Answers given(Asked asked) {
        return switch (asked) {
            case Asked.Typed(var text, var coordinators) ->
                line.understand(text, coordinators) instanceof Understood.Said(var _, var answers)
                        ? answers
                        : Answers.NONE;
            case Asked.Plain _ -> Answers.NONE;
            case Asked.Filled(var _, var answers) -> answers;
            case Asked.Pressed(var code) -> said(code).map(Codec.Pressed.Said::given).orElse(Answers.NONE);
            case Asked.Picked(var _, var question, var values) -> Answers.NONE.with(question, values);
            case Asked.Submitted(var _, var answers) -> answers;
        };
    }

    private Optional<Codec.Pressed.Said> said(String code) {
        return codec.read(code) instanceof Codec.Pressed.Said said ? Optional.of(said) : Optional.empty();
    }

    private void waitAtTheGate() {
        try {
            gate.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
