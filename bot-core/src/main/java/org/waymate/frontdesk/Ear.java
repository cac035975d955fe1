package org.waymate.frontdesk;

import org.springframework.stereotype.Component;
import org.waymate.chat.Asked;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Mentioned;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Reading;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Shapes;
import org.waymate.chat.command.TypedLine;
import org.waymate.chat.command.Understood;
import org.waymate.chat.words.Here;
import org.waymate.delivery.DigestMark;
import org.waymate.insights.BriefMark;

/// Hears what was asked, without looking anything up.
@Component
class Ear {

    private final Shapes shapes;
    private final Codec codec;
    private final TypedLine lines;

    Ear(Shapes shapes, Codec codec, TypedLine lines) {
        this.shapes = shapes;
        this.codec = codec;
        this.lines = lines;
    }

    Heard hear(Asked asked) {
        return switch (asked) {
            case Asked.Typed(var text, var coordinators) ->
                understood(lines.understand(text, coordinators), coordinators);
            case Asked.Plain(var text) -> new Heard.Chats(text);
            case Asked.Filled(var code, var answers) -> shapes.coded(code)
                    .<Heard>map(shape -> new Heard.Asks(shape, Answers.NONE, answers, false))
                    .orElseGet(Heard.Gone::new);
            case Asked.Pressed(var code) -> pressed(code, Answers.NONE, false);
            case Asked.Picked(var code, var question, var values) ->
                pressed(code, Answers.NONE.with(question, values), true);
            case Asked.Submitted(var code, var answers) -> pressed(code, answers, false);
        };
    }

    /// Whether a form comes next. Only what was heard decides.
    boolean opensForm(Asked asked, Here here) {
        if (asked instanceof Asked.Submitted) {
            return false;
        }
        return switch (hear(asked)) {
            case Heard.Asks asks ->
                asks.doubtful() || lacks(asks.shape(), asks.shape().read(asks.all(), here));
            case Heard.GoesOn goesOn -> goesOn.more().isEmpty();
            case Heard.Unclear _,Heard.Chats _,Heard.Gone _ -> false;
        };
    }

    /// What plain words would say if they were typed behind a root.
    Understood understand(String words, boolean coordinators) {
        return lines.understand(words, coordinators);
    }

    private static boolean lacks(Shape shape, Reading reading) {
        return switch (reading) {
            case Reading.Lacking(var questions) -> questions.stream().anyMatch(Question::asked);
            case Reading.Wrong(var problems) -> problems.keySet().stream()
                    .anyMatch(name -> shape.question(name).filter(Question::asked).isPresent());
            case Reading.Complete _,Reading.Unsettled _ -> false;
        };
    }

    private Heard pressed(String code, Answers more, boolean picked) {
        return switch (codec.read(BriefMark.bare(PanelPress.bare(DigestMark.bare(code))))) {
            case Codec.Pressed.Said(var shape, var given) -> new Heard.Asks(shape, given, more, false);
            case Codec.Pressed.Resumed(var draft) -> new Heard.GoesOn(draft, more, picked);
            case Codec.Pressed.Unknown _ -> new Heard.Gone();
        };
    }

    private static Heard understood(Understood understood, boolean coordinators) {
        return switch (understood) {
            case Understood.Said(var shape, var answers) ->
                new Heard.Asks(shape, Answers.NONE, answers, false);
            case Understood.Doubtful(var shape, var answers) ->
                new Heard.Asks(shape, Answers.NONE, answers, true);
            case Understood.Unknown(var typed, var nearest) ->
                new Heard.Unclear(Mentioned.words(typed), nearest, coordinators);
        };
    }
}
