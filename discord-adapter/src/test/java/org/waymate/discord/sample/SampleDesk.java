package org.waymate.discord.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
import org.waymate.chat.command.Reading;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Shapes;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;

/// A desk without a program behind it: it opens a form for whatever is lacking, and answers what a test tells it.
public final class SampleDesk implements Desk {

    public static final Shapes SHAPES = Shapes.of(List.of(SampleCommand.class));
    public static final Codec CODEC = new Codec(SHAPES);

    public record Heard(Visit visit, Asked asked) {}

    private final SampleForms forms = new SampleForms();
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private volatile Function<Asked, Optional<Reply>> answers;
    private volatile CountDownLatch formsWaitFor;
    private volatile boolean formsFail;
    private volatile UnaryOperator<Form> formsAre;
    private volatile boolean correctingFails;
    private volatile Supplier<Optional<List<Phrasebook.Option>>> options;
    private final BlockingQueue<Boolean> interrupted = new LinkedBlockingQueue<>();

    public SampleDesk() {
        startAnew();
    }

    public static Optional<Reply> said(String words) {
        return Optional.of(new Reply.Tell(Message.saying(new Prose(words))));
    }

    /// As a desk that takes its time.
    public static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void answers(Function<Asked, Optional<Reply>> how) {
        answers = how;
    }

    public void formsWaitFor(CountDownLatch latch) {
        formsWaitFor = latch;
    }

    public void formsFail() {
        formsFail = true;
    }

    public void formsAre(UnaryOperator<Form> change) {
        formsAre = change;
    }

    public void correctingFails() {
        correctingFails = true;
    }

    public void offers(Supplier<List<Phrasebook.Option>> what) {
        options = () -> Optional.of(what.get());
    }

    /// Whether somebody interrupted a form while it waited.
    public boolean wasInterrupted() throws InterruptedException {
        return Optional.ofNullable(interrupted.poll(10, TimeUnit.SECONDS))
                .orElseThrow(() -> new AssertionError("No form was waited for"));
    }

    public void startAnew() {
        heard.clear();
        interrupted.clear();
        formsAre = form -> form;
        correctingFails = false;
        options = Optional::empty;
        answers = _ -> said("Done.");
        formsWaitFor = new CountDownLatch(0);
        formsFail = false;
    }

    /// What came to the desk to be answered.
    public Heard heard() throws InterruptedException {
        var next = heard.poll(10, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("Nothing came to the desk");
        }
        return next;
    }

    @Override
    public boolean opensForm(Visit visit, Asked asked) {
        return switch (asked) {
            case Asked.Filled(var code, var given) -> lacks(visit, SHAPES.coded(code).orElseThrow(), given);
            case Asked.Pressed(var code) -> switch (CODEC.read(code)) {
                case Codec.Pressed.Said(var shape, var given) -> lacks(visit, shape, given);
                case Codec.Pressed.Resumed _ -> true;
                case Codec.Pressed.Unknown _ -> false;
            };
            case Asked.Picked _,Asked.Submitted _,Asked.Plain _,Asked.Typed _ -> false;
        };
    }

    private static boolean lacks(Visit visit, Shape shape, Answers given) {
        return switch (shape.read(given, here(visit))) {
            case Reading.Lacking _,Reading.Wrong _ -> true;
            case Reading.Complete _,Reading.Unsettled _ -> false;
        };
    }

    @Override
    public Opening form(Visit visit, Asked asked) {
        if (formsFail) {
            throw new IllegalStateException("a bug that this test plants");
        }
        try {
            formsWaitFor.await();
            interrupted.add(false);
        } catch (InterruptedException e) {
            interrupted.add(true);
            Thread.currentThread().interrupt();
        }
        return switch (asked) {
            case Asked.Filled(var code, var given) ->
                new Opening.Shown(
                        formsAre.apply(forms.of(visit, SHAPES.coded(code).orElseThrow(), given, code)));
            case Asked.Pressed(var code) when CODEC
                    .read(code) instanceof Codec.Pressed.Said(var shape, var given) ->
                new Opening.Shown(formsAre.apply(forms.of(visit, shape, given, code)));
            default -> new Opening.Instead(Message.saying(new Prose("That is over.")));
        };
    }

    @Override
    public Message offerForm(Visit visit, Asked asked) {
        return Message.saying(new Prose("Press to open the form."))
                .with(Choice.of("Open the form", Invitation.to(SampleCommand.AddGoal.class)));
    }

    @Override
    public Optional<Reply> answer(Visit visit, Asked asked) {
        heard.add(new Heard(visit, asked));
        return answers.apply(asked);
    }

    @Override
    public Message correcting(Visit visit, Asked asked, Reply.Correct correct) {
        if (correctingFails) {
            throw new IllegalStateException("a bug that this test plants");
        }
        return Message.saying(new Prose("Please correct: " + String.join(", ", correct.problems().keySet())))
                .with(Choice.of("Correct", Invitation.to(SampleCommand.AddGoal.class)).primary());
    }

    @Override
    public String inWords(Visit visit, Problem problem) {
        return problem.inWords(here(visit));
    }

    @Override
    public List<Phrasebook.Option> options(Visit visit, String code, String question, String typed) {
        return options.get().orElseGet(() -> List.of(
                new Phrasebook.Option("one", "Pass " + typed), new Phrasebook.Option("two", "Eat " + typed)));
    }

    /// The problem that reading a wrong answer gives.
    public static Reply correct(Shape shape, Answers answers) {
        return shape.read(answers, here(Locale.ENGLISH)) instanceof Reading.Wrong(var problems)
                ? new Reply.Correct(problems)
                : new Reply.Correct(Map.of());
    }

    public static Here here(Visit visit) {
        return here(visit.locale().orElse(Locale.ENGLISH));
    }

    private static Here here(Locale locale) {
        return new Here(locale, ZoneOffset.UTC, Instant.parse("2026-10-05T09:00:00Z"));
    }
}
