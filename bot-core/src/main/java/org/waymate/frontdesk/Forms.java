package org.waymate.frontdesk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.chat.Form;
import org.waymate.chat.Opening;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Reading;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.program.Asker;

/// Opens forms: with what was typed, with what the room knows already, and without what a button settled.
@Component
class Forms {

    private final Doorkeeper doorkeeper;
    private final NotOpenYet notOpenYet;
    private final Refusals refusals;
    private final Rooms rooms;
    private final Codec codec;
    private final Keeping keeping;
    private final FormMaker maker;
    private final FormMessages messages;

    Forms(Doorkeeper doorkeeper, NotOpenYet notOpenYet, Refusals refusals, Rooms rooms, Codec codec,
            Keeping keeping,
            FormMaker maker, FormMessages messages) {
        this.doorkeeper = doorkeeper;
        this.notOpenYet = notOpenYet;
        this.refusals = refusals;
        this.rooms = rooms;
        this.codec = codec;
        this.keeping = keeping;
        this.maker = maker;
        this.messages = messages;
    }

    Opening open(Visit visit, Heard heard) {
        var asks = keeping.whole(visit, heard);
        if (asks.isEmpty()) {
            return new Opening.Instead(heard instanceof Heard.GoesOn
                    ? messages.ended(doorkeeper.here(visit))
                    : messages.gone(doorkeeper.here(visit)));
        }
        var shape = asks.get().shape();
        var who = doorkeeper.asker(visit, shape, asks.get().all());
        var closed = notOpenYet.instead(who, shape);
        if (closed.isPresent()) {
            return new Opening.Instead(closed.get());
        }
        if (!doorkeeper.may(who, shape.audience())) {
            return new Opening.Instead(refusals.message(who, shape.audience()));
        }
        return heard instanceof Heard.GoesOn(var draft, var _, var _)
                ? new Opening.Shown(resumed(who, asks.get(), "^" + ShortId.write(draft),
                        keeping.problems(draft)))
                : rooms.instead(who, shape, asks.get().all()).<Opening>map(Opening.Instead::new)
                        .orElseGet(() -> new Opening.Shown(fresh(who, asks.get())));
    }

    /// A button for a form that could not be shown in time.
    Message offer(Visit visit, Heard heard) {
        var here = doorkeeper.here(visit);
        return switch (heard) {
            case Heard.Asks asks when asks.typed().isEmpty() ->
                messages.open(here, codec.write(asks.shape(), asks.given()).orElseThrow());
            case Heard.Asks asks -> messages.open(here,
                    "^" + ShortId.write(keeping.keep(visit, asks.shape(), asks.all(), toBeSeen(asks, here))));
            case Heard.GoesOn(var draft, var _, var _) -> messages.open(here, "^" + ShortId.write(draft));
            case Heard.Unclear _,Heard.Chats _,Heard.Gone _ -> messages.gone(here);
        };
    }

    /// What was typed has not been seen in a field yet, so the whole form is to come.
    static Answers toBeSeen(Heard.Asks asks, Here here) {
        var unseen = Answers.NONE;
        for (var question : asks.typed().questions()) {
            unseen = unseen.with(question, List.of());
        }
        return unseen.over(problems(asks.shape(), asks.all(), here));
    }

    private Form fresh(Asker who, Heard.Asks asks) {
        var shape = asks.shape();
        var wrong = problems(shape, asks.all(), who.here());
        var settled = asks.given();
        var open = shape.asked().stream().filter(
                question -> !settled.mentions(question.name()) || !wrong.to(question.name()).isEmpty())
                .toList();
        var code = codec.write(shape, asks.all()).or(() -> codec.write(shape, settled)).orElseThrow();
        return maker.form(code, shape, open, rooms.known(who, shape, asks.all()).over(asks.all()), wrong,
                who);
    }

    /// What is to be corrected, with all the rest; or else what has not been asked yet.
    private Form resumed(Asker who, Heard.Asks asks, String code, Answers problems) {
        var shape = asks.shape();
        List<Question> open = problems.isEmpty()
                ? shape.asked().stream().filter(question -> !asks.all().mentions(question.name())).toList()
                : shape.asked();
        var asked = open.isEmpty() ? shape.asked() : open;
        return maker.form(code, shape, asked, rooms.known(who, shape, asks.all()).over(asks.all()), problems,
                who);
    }

    private static Answers problems(Shape shape, Answers answers, Here here) {
        var problems = Answers.NONE;
        if (shape.read(answers, here) instanceof Reading.Wrong(var wrong)) {
            for (var problem : wrong.entrySet()) {
                problems = problems.with(problem.getKey(), problem.getValue().inWords(here));
            }
        }
        return problems;
    }
}
