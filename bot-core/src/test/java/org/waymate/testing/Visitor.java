package org.waymate.testing;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;
import org.waymate.chat.Form;
import org.waymate.chat.Opening;
import org.waymate.chat.Reply;
import org.waymate.chat.Scene;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Codec;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.Platform;
import org.waymate.chat.place.SpaceRef;

/// Somebody who uses the bot as people do: types, fills in what opens, presses what is shown.
public final class Visitor {

    private static final AtomicInteger INTERACTIONS = new AtomicInteger();

    private final Desk desk;
    private final Codec codec;
    private final HeardPlatform platform;
    private final String user;
    private final String name;
    private final ZoneId zone;
    private final Locale locale;
    private final boolean administers;
    private final String team;
    private final UnaryOperator<Visit> told;
    private @Nullable Form form;
    private @Nullable Reply reply;
    private String interaction = "";

    public Visitor(Desk desk, Codec codec, HeardPlatform platform, String user, String name, ZoneId zone,
            Locale locale, boolean administers) {
        this(desk, codec, platform, user, name, zone, locale, administers, "T1");
    }

    public Visitor(Desk desk, Codec codec, HeardPlatform platform, String user, String name, ZoneId zone,
            Locale locale, boolean administers, String team) {
        this(desk, codec, platform, user, name, zone, locale, administers, team, UnaryOperator.identity());
    }

    private Visitor(Desk desk, Codec codec, HeardPlatform platform, String user, String name, ZoneId zone,
            Locale locale, boolean administers, String team, UnaryOperator<Visit> told) {
        this.desk = desk;
        this.codec = codec;
        this.platform = platform;
        this.user = user;
        this.name = name;
        this.zone = zone;
        this.locale = locale;
        this.administers = administers;
        this.team = team;
        this.told = told;
    }

    /// The same person, of whom the platform tells something else.
    public Visitor as(UnaryOperator<Visit> toldNow) {
        return new Visitor(desk, codec, platform, user, name, zone, locale, administers, team, toldNow);
    }

    public Visitor types(String text) {
        return asks(new Asked.Typed(text, false));
    }

    /// Asks for a mentor, and lets those be asked who are suggested.
    ///
    /// @param line what stands behind the command: the topic, and more
    public Visitor asksForAMentor(String line) {
        return types("request " + line).letsThemBeAsked();
    }

    /// Presses that those who are suggested be asked as they stand, where anybody is suggested.
    public Visitor letsThemBeAsked() {
        return pressesFirst("request.ask|");
    }

    /// Presses the first button of the last reply whose code begins so, where there is one.
    public Visitor pressesFirst(String code) {
        return said().stream().flatMap(Visitor::choices).map(choice -> codec.write(choice.does()))
                .filter(one -> one.startsWith(code)).findFirst().map(this::pressesCode).orElse(this);
    }

    public Visitor typesAsCoordinator(String text) {
        return asks(new Asked.Typed(text, true));
    }

    public Visitor says(String plainWords) {
        return asks(new Asked.Plain(plainWords));
    }

    /// Fills the open form: what is not named is left as it stands there.
    public Visitor fills(Map<String, String> typed) {
        var open = form();
        var answers = Answers.NONE;
        for (var field : open.fields()) {
            var value = typed.get(field.name());
            answers = answers.with(field.name(),
                    value == null
                            ? field.filled()
                            : value.isBlank() ? List.of() : Arrays.asList(value.split(";")));
        }
        return asks(new Asked.Submitted(open.code(), answers));
    }

    /// Fills only the first fields, as a platform does that shows a long form in parts.
    public Visitor fillsOnly(int fields, Map<String, String> typed) {
        var open = form();
        form = new Form(open.code(), open.title(), open.submit(), open.readers(),
                open.fields().subList(0, Math.min(fields, open.fields().size())));
        return fills(typed);
    }

    /// Presses a button of the last reply, or else of the newest direct message that has it.
    public Visitor presses(String label) {
        return asks(new Asked.Pressed(code(label)));
    }

    public Visitor pressesCode(String code) {
        return asks(new Asked.Pressed(code));
    }

    public Visitor picks(String label) {
        var list = messages().flatMap(message -> message.parts().stream())
                .filter(Part.PickList.class::isInstance).map(Part.PickList.class::cast)
                .findFirst().orElseThrow(() -> new AssertionError(name + " sees no list"));
        var value = list.options().stream().filter(option -> option.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("No " + label + " among " + list.options())).value();
        return asks(new Asked.Picked(codec.write(list.picks()), list.question(), List.of(value)));
    }

    /// The same interaction once more, as platforms do when an answer got lost.
    public Optional<Reply> again(Asked asked) {
        return desk.answer(visit(interaction), asked);
    }

    public Visitor asks(Asked asked) {
        interaction = "i" + INTERACTIONS.incrementAndGet();
        form = null;
        if (desk.opensForm(visit(interaction), asked)) {
            switch (desk.form(visit(interaction), asked)) {
                case Opening.Shown(var shown) -> form = shown;
                case Opening.Instead(var message) -> reply = new Reply.Tell(message);
            }
        } else {
            reply = desk.answer(visit(interaction), asked)
                    .orElseThrow(() -> new AssertionError("A first interaction is answered"));
        }
        return this;
    }

    public String code(String label) {
        return choices().filter(choice -> choice.label().equals(label)).findFirst()
                .map(choice -> codec.write(choice.does()))
                .orElseThrow(() -> new AssertionError(
                        name + " sees no button " + label + " but " + choices().map(Choice::label).toList()));
    }

    /// Every button of that name, as it stands there from the top.
    public List<String> codes(String label) {
        return choices().filter(choice -> choice.label().equals(label))
                .map(choice -> codec.write(choice.does())).toList();
    }

    public Form form() {
        if (form == null) {
            throw new AssertionError("No form is open for " + name + "; the reply was: " + reply);
        }
        return form;
    }

    /// The last reply, unless a form opened instead.
    public Optional<Message> said() {
        return Optional.ofNullable(form == null ? reply : null).flatMap(Visitor::message);
    }

    public Reply reply() {
        if (reply == null) {
            throw new AssertionError(name + " got no reply");
        }
        return reply;
    }

    /// The last reply, as it is read aloud.
    public String told() {
        return message(reply()).map(Message::plain)
                .orElseThrow(() -> new AssertionError("Not a message: " + reply));
    }

    /// The direct messages that stand there now, as they are read aloud.
    public List<String> directly() {
        return platform.directly(user).stream().map(Message::plain).toList();
    }

    /// The same without the question about belonging, which comes to everybody in the weeks between.
    public List<String> directlyBesidesPulse() {
        return directly().stream().filter(message -> !message.contains("I feel I belong here")).toList();
    }

    public AccountRef account() {
        return new AccountRef(Platform.SLACK, team, user);
    }

    public Stream<Choice> choices() {
        return messages().flatMap(Visitor::choices);
    }

    /// What can be pressed in a message, from the top.
    public static Stream<Choice> choices(Message message) {
        return message.parts().stream().flatMap(Part::buttons);
    }

    public Visit visit(String withInteraction) {
        return told.apply(new Visit(withInteraction, account(), name,
                Optional.of(new SpaceRef(Platform.SLACK, team)), Optional.empty(), Scene.DIRECT,
                Optional.of(locale), Optional.of(zone), administers));
    }

    private Stream<Message> messages() {
        return Stream.concat(Optional.ofNullable(reply).flatMap(Visitor::message).stream(),
                platform.directly(user).reversed().stream());
    }

    private static Optional<Message> message(Reply reply) {
        return switch (reply) {
            case Reply.Tell(var message) -> Optional.of(message);
            case Reply.Replace(var message) -> Optional.of(message);
            case Reply.Correct _ -> Optional.empty();
        };
    }
}
