package org.waymate.simulation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;
import org.waymate.chat.Opening;
import org.waymate.chat.Reply;
import org.waymate.chat.Scene;
import org.waymate.chat.Visit;
import org.waymate.chat.message.Message;
import org.waymate.chat.place.Platform;
import org.waymate.simulation.Chronicle.End;
import org.waymate.simulation.Chronicle.Pressed;

/// Where people come in: what they ask goes through the desk, and the platform brings some of it twice.
final class Door {

    private record Call(Resident who, Visit visit, Asked asked, String what) {}

    private final Life life;
    private final Desk desk;
    private int interactions;

    Door(Life life, Desk desk) {
        this.life = life;
        this.desk = desk;
    }

    Optional<Message> types(Resident who, String line) {
        return types(who, line, Map.of());
    }

    Optional<Message> types(Resident who, String line, Map<String, String> given) {
        return comes(who, new Asked.Typed(line, who.runsIt()), line, given);
    }

    Optional<Message> presses(Resident who, String code) {
        return comes(who, new Asked.Pressed(code), code, Map.of());
    }

    private Optional<Message> comes(Resident who, Asked asked, String what, Map<String, String> given) {
        try {
            return desk.opensForm(visit(who, "look"), asked)
                    ? fills(who, desk.form(visit(who, "look"), asked), given)
                    : answered(new Call(who, visit(who, "i" + ++interactions), asked, what));
        } catch (RuntimeException e) {
            life.complain("a form did not open: " + what + " " + e);
            return Optional.empty();
        }
    }

    private Optional<Message> fills(Resident who, Opening opening, Map<String, String> given) {
        return switch (opening) {
            case Opening.Instead(var message) -> Optional.of(message);
            case Opening.Shown(var form) ->
                new Filling(life.chance(), life.words(), life.chronicle().step(), today(who))
                        .of(form, who, given)
                        .flatMap(answers -> answered(new Call(who, visit(who, "i" + ++interactions),
                                new Asked.Submitted(form.code(), answers),
                                form.code() + " " + answers.byQuestion())));
        };
    }

    private LocalDate today(Resident who) {
        return LocalDate.ofInstant(life.now(), who.zone);
    }

    private Visit visit(Resident who, String interaction) {
        var slack = who.account.platform() == Platform.SLACK;
        return new Visit(interaction, who.account, who.name, Optional.of(who.space), Optional.empty(),
                Scene.DIRECT, Optional.of(Locale.ENGLISH), slack ? Optional.of(who.zone) : Optional.empty(),
                who.runsIt());
    }

    private Optional<Message> answered(Call call) {
        var struck = life.strikes(10);
        var reply = brought(call, false, struck);
        if (reply.isEmpty() && struck) {
            life.soon(1, 2, () -> brought(call, true, false));
        } else if (life.chance().in100(4)) {
            life.soon(0, 90, () -> brought(call, true, false));
            return reply.isPresent() && life.chance().in100(50)
                    ? brought(call, true, false).or(() -> reply)
                    : reply;
        }
        return reply;
    }

    /// @param again whether the platform brings the very same once more
    private Optional<Message> brought(Call call, boolean again, boolean struck) {
        var before = life.truth().accounts.get(call.who().account.toString());
        try {
            var reply = desk.answer(call.visit(), call.asked());
            written(call, reply.isPresent() ? End.ANSWERED : End.BEFORE, reply, again, struck);
            return reply.flatMap(Door::message);
        } catch (Crash crash) {
            written(call, End.FAILED, Optional.empty(), again, true);
            life.crashed();
            return Optional.empty();
        } catch (RuntimeException e) {
            written(call, End.FAILED, Optional.empty(), again, struck);
            if (!struck) {
                life.complain("an unhandled exception: " + call.what() + " " + e);
            }
            return Optional.empty();
        } finally {
            life.after(call.who(), before);
        }
    }

    private void written(Call call, End end, Optional<Reply> reply, boolean again, boolean struck) {
        var now = life.now();
        var said = reply.flatMap(Door::message).map(life::read);
        life.chronicle().add(new Pressed(life.chronicle().next(now), now, call.who().account.toString(),
                call.visit().interaction(), call.what(), end, said.map(Core.Text::words).orElse(""),
                reply.filter(Reply.Replace.class::isInstance).flatMap(_ -> said.map(Core.Text::buttons)),
                again, struck));
    }

    static Optional<Message> message(Reply reply) {
        return switch (reply) {
            case Reply.Tell(var message) -> Optional.of(message);
            case Reply.Replace(var message) -> Optional.of(message);
            case Reply.Correct _ -> Optional.empty();
        };
    }
}
