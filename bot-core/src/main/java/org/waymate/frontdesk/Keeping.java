package org.waymate.frontdesk;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Shapes;
import org.waymate.chat.message.Message;
import org.waymate.program.Asker;

/// Keeps answers until the rest comes, so that nothing typed is lost.
@Component
class Keeping {

    private final Drafts drafts;
    private final Shapes shapes;
    private final FormMessages messages;
    private final Codec codec;
    private final Clock clock;

    Keeping(Drafts drafts, Shapes shapes, FormMessages messages, Codec codec, Clock clock) {
        this.drafts = drafts;
        this.shapes = shapes;
        this.messages = messages;
        this.codec = codec;
        this.clock = clock;
    }

    /// The command and all its answers, whether they came at once or in parts; empty when the draft is gone
    /// or somebody else's.
    Optional<Heard.Asks> whole(Visit visit, Heard heard) {
        return switch (heard) {
            case Heard.Asks asks -> Optional.of(asks);
            case Heard.GoesOn(var id, var more, var picked) -> drafts.of(visit.account(), id)
                    .flatMap(draft -> shapes.coded(draft.code()).map(shape -> new Heard.Asks(shape,
                            draft.answers(), picked ? joined(shape, draft.answers(), more) : more, false)));
            case Heard.Unclear _,Heard.Chats _,Heard.Gone _ -> Optional.empty();
        };
    }

    /// Where several may be given, one that is picked stands beside those that were settled before.
    private static Answers joined(Shape shape, Answers kept, Answers picked) {
        var all = picked;
        for (var question : shape.questions()) {
            if (question.several() && picked.mentions(question.name())) {
                all = all.with(question.name(), Stream.concat(kept.to(question.name()).stream(),
                        picked.to(question.name()).stream()).toList());
            }
        }
        return all;
    }

    /// Asks for what is left of a form that the platform shows in parts.
    Reply goOn(Asker who, Shape shape, Answers answers) {
        var left = shape.asked().stream().filter(question -> !answers.mentions(question.name())).count();
        return new Reply.Tell(
                messages.goOn(who.here(), keep(who.visit(), shape, answers, Answers.NONE), (int) left));
    }

    /// The same where nothing of what is left has to be answered: they may be done as well.
    Reply mayGoOn(Asker who, Shape shape, Answers answers) {
        var left = shape.asked().stream().filter(question -> !answers.mentions(question.name())).count();
        return codec.write(shape, answers)
                .<Reply>map(done -> new Reply.Tell(messages.mayGoOn(who.here(),
                        keep(who.visit(), shape, answers, Answers.NONE), (int) left, done)))
                .orElseGet(() -> goOn(who, shape, answers));
    }

    /// Nothing of it is to be said a second time, unless it has to be corrected.
    Reply ended(UUID draft, Reply reply) {
        if (!(reply instanceof Reply.Correct)) {
            drafts.deleteById(draft);
        }
        return reply;
    }

    /// @param heard where it goes on with a draft, the same draft goes on: what stands there leads to what is kept last
    Message correcting(Asker who, Heard heard, Heard.Asks asked, Reply.Correct correct) {
        var problems = Answers.NONE;
        for (var problem : correct.problems().entrySet()) {
            problems = problems.with(problem.getKey(), problem.getValue().inWords(who.here()));
        }
        return messages.correct(who.here(), asked.shape(), problems, keepOn(who, heard, asked, problems));
    }

    private UUID keepOn(Asker who, Heard heard, Heard.Asks asked, Answers problems) {
        var standing = heard instanceof Heard.GoesOn(var id, var _, var _)
                ? drafts.of(who.visit().account(), id)
                : Optional.<Draft>empty();
        standing.ifPresent(draft -> draft.rewrite(asked.all(), problems, clock.instant()));
        return standing.map(Draft::id)
                .orElseGet(() -> keep(who.visit(), asked.shape(), asked.all(), problems));
    }

    UUID keep(Visit visit, Shape shape, Answers answers, Answers problems) {
        return drafts.save(new Draft(visit.account(), shape.code(), answers, problems, clock.instant())).id();
    }

    Answers problems(UUID draft) {
        return drafts.findById(draft).map(Draft::problems).orElse(Answers.NONE);
    }
}
