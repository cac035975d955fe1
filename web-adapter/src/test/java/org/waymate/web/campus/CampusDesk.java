package org.waymate.web.campus;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;
import org.waymate.chat.Form;
import org.waymate.chat.Opening;
import org.waymate.chat.Reply;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Problem;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Reading;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.TypedLine;
import org.waymate.chat.command.Understood;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;

/// The door of the test campus: reads with the real shapes, and remembers which interactions it answered.
final class CampusDesk implements Desk {

    private final TypedLine line;
    private final Codec codec;
    private final Phrasebook phrasebook;
    private final CampusRoom room;
    private final Clock clock;
    private final Set<String> answered = new HashSet<>();

    CampusDesk(TypedLine line, Codec codec, Phrasebook phrasebook, CampusRoom room, Clock clock) {
        this.line = line;
        this.codec = codec;
        this.phrasebook = phrasebook;
        this.room = room;
        this.clock = clock;
    }

    private record Meant(Shape shape, Answers answers) {}

    @Override
    public boolean opensForm(Visit visit, Asked asked) {
        return !(asked instanceof Asked.Submitted)
                && meant(asked).filter(meant -> lacks(visit, meant)).isPresent();
    }

    private boolean lacks(Visit visit, Meant meant) {
        return switch (meant.shape().read(meant.answers(), here(visit))) {
            case Reading.Lacking _,Reading.Wrong _ -> true;
            case Reading.Complete _,Reading.Unsettled _ -> false;
        };
    }

    @Override
    public Opening form(Visit visit, Asked asked) {
        var meant = meant(asked).orElseThrow();
        var locale = here(visit).locale();
        var shape = meant.shape();
        return new Opening.Shown(new Form(codec.write(shape, meant.answers()).orElse(shape.code()),
                phrasebook.title(shape, locale), "Send", phrasebook.readers(shape, locale),
                shape.asked().stream().map(question -> field(shape, question, meant.answers(), here(visit)))
                        .toList()));
    }

    private Form.Field field(Shape shape, Question question, Answers answers, Here here) {
        var options = question.kind() instanceof Kind.Living
                ? CampusRoom.BOOKS
                : phrasebook.options(question, here.locale());
        var error = shape.read(answers, here) instanceof Reading.Wrong(var wrong)
                ? Optional.ofNullable(wrong.get(question.name())).map(problem -> problem.inWords(here))
                : Optional.<String>empty();
        return new Form.Field(question.name(), question.kind(), question.required(), question.several(),
                phrasebook.label(shape, question, here.locale()),
                phrasebook.hint(shape, question, here.locale()),
                answers.to(question.name()), options, error);
    }

    @Override
    public Message offerForm(Visit visit, Asked asked) {
        return Message.saying(new Prose("The form takes its time."));
    }

    @Override
    public synchronized Optional<Reply> answer(Visit visit, Asked asked) {
        if (!answered.add(visit.interaction())) {
            return Optional.empty();
        }
        return Optional.of(meant(asked).map(meant -> reply(visit, meant))
                .orElseGet(() -> new Reply.Tell(
                        Message.saying(new Prose("I don't know that. Type `/mentor tour`.")))));
    }

    private Reply reply(Visit visit, Meant meant) {
        return switch (meant.shape().read(meant.answers(), here(visit))) {
            case Reading.Complete(var command) -> room.answer(visit, (CampusCommand) command);
            case Reading.Wrong(var problems) -> new Reply.Correct(problems);
            case Reading.Lacking(var questions) -> new Reply.Correct(questions.stream().collect(
                    Collectors.toMap(Question::name, CampusRoom::lacking)));
            case Reading.Unsettled _ -> new Reply.Tell(Message.saying(new Prose("Which book?")));
        };
    }

    private Optional<Meant> meant(Asked asked) {
        return switch (asked) {
            case Asked.Typed(var text, var coordinators) -> understood(line.understand(text, coordinators));
            case Asked.Plain _ -> Optional.empty();
            case Asked.Filled(var code, var answers) -> pressed(code, answers);
            case Asked.Pressed(var code) -> pressed(code, Answers.NONE);
            case Asked.Picked(var code, var question, var values) ->
                pressed(code, Answers.NONE.with(question, values));
            case Asked.Submitted(var code, var answers) -> pressed(code, answers);
        };
    }

    private static Optional<Meant> understood(Understood understood) {
        return switch (understood) {
            case Understood.Said(var shape, var answers) -> Optional.of(new Meant(shape, answers));
            case Understood.Doubtful(var shape, var answers) -> Optional.of(new Meant(shape, answers));
            case Understood.Unknown _ -> Optional.empty();
        };
    }

    private Optional<Meant> pressed(String code, Answers more) {
        return switch (codec.read(code)) {
            case Codec.Pressed.Said(var shape, var given) -> Optional.of(new Meant(shape, given.over(more)));
            case Codec.Pressed.Resumed _,Codec.Pressed.Unknown _ -> Optional.empty();
        };
    }

    @Override
    public Message correcting(Visit visit, Asked asked, Reply.Correct correct) {
        return Message.saying(new Prose("Please correct that."))
                .with(Choice.of("Correct", new CampusCommand.Tour()));
    }

    @Override
    public String inWords(Visit visit, Problem problem) {
        return problem.inWords(here(visit));
    }

    @Override
    public List<Phrasebook.Option> options(Visit visit, String code, String question, String typed) {
        return CampusRoom.BOOKS.stream().filter(book -> book.label().contains(typed)).toList();
    }

    private Here here(Visit visit) {
        return new Here(visit.locale().orElse(Locale.ENGLISH), visit.zone().orElse(ZoneOffset.UTC),
                clock.instant());
    }
}
