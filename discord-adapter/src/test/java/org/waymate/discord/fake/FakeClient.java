package org.waymate.discord.fake;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;
import org.waymate.testing.Effort;
import org.waymate.testing.Somebody;

/// Somebody before a Discord client: presses what the bot sent, and sees what it answered. They type in the
/// guild, and read their direct messages.
public final class FakeClient implements Somebody {

    private static final int MODAL = 9;
    private static final Set<String> GOES_ON = Set.of("Continue", "Continuar");

    private final FakeDiscord discord;
    private final Someone who;
    private final String city;
    private final FakePerson hands;
    private final Effort effort = new Effort();
    private final List<String> received = new ArrayList<>();
    private @Nullable DataObject modal;
    private @Nullable DataObject pressed;
    private boolean directly;
    private boolean updates;
    private List<DataObject> replies = List.of();

    /// @param city where they live, as they say it
    public FakeClient(FakeDiscord discord, Someone who, Locale locale, String city) {
        this.discord = discord;
        this.who = who;
        this.city = city;
        this.hands = discord.person(who).speaking(locale.getLanguage().equals("es") ? "es-ES" : "en-US");
    }

    @Override
    public Somebody types(String line) {
        effort.types(line);
        var command = TypedCommand.of(discord.commands(), line);
        directly = false;
        pressed = null;
        return after(hands.types(command.name(), command.options().toArray(DataObject[]::new)));
    }

    @Override
    public Somebody presses(String label) {
        var shown = replies.reversed().stream().filter(has(label)).findFirst();
        var message = shown.map(this::here).or(() -> standing(label)).orElseThrow(
                () -> new AssertionError(
                        who.name() + " sees no button " + label + " in " + told() + directly()));
        directly = directly || shown.isEmpty();
        pressed = message;
        effort.taps(1);
        return after(here().presses(message, Screen.button(shown.orElse(message), label).orElseThrow()));
    }

    @Override
    public Somebody pressesInTheChannel(String label) {
        var message = discord.standing(Ids.CHANNEL).reversed().stream().filter(has(label)).findFirst()
                .orElseThrow(() -> new AssertionError("Nothing in the channel has " + label));
        directly = false;
        pressed = message;
        effort.taps(1);
        return after(hands.presses(message, Screen.button(message, label).orElseThrow()));
    }

    @Override
    public Effort effort() {
        return effort;
    }

    @Override
    public Somebody fills(Map<String, String> answers) {
        if (modal == null) {
            throw new AssertionError("No form is open for " + who.name() + ", but: " + told());
        }
        var filled = new FilledModal(modal, answers, city);
        filled.cost(effort);
        after(pressed == null
                ? here().submits(filled.code(), filled.filled())
                : here().submits(filled.code(), filled.filled(), pressed));
        return replies.stream().flatMap(reply -> Screen.buttons(reply).stream()).filter(GOES_ON::contains)
                .findFirst().map(button -> presses(button).fills(answers)).orElse(this);
    }

    @Override
    public String told() {
        return String.join("\n", replies.stream().map(Screen::text).toList());
    }

    @Override
    public List<String> directly() {
        return discord.readIn(who.directChannel());
    }

    @Override
    public List<String> received() {
        return List.copyOf(received);
    }

    /// A reply that took the pressed message's place is that message.
    private DataObject here(DataObject reply) {
        return updates && pressed != null && replies.getFirst() == reply
                ? Messages.message(pressed.getString("id"), pressed.getString("channel_id"), reply)
                        .put("flags", reply.getInt("flags", 0) | pressed.getInt("flags"))
                : hands.sees(reply, true);
    }

    private FakePerson here() {
        return directly ? hands.inDirectMessages() : hands;
    }

    private Optional<DataObject> standing(String label) {
        return discord.standing(who.directChannel()).reversed().stream().filter(has(label)).findFirst();
    }

    private static Predicate<DataObject> has(String label) {
        return message -> Screen.button(message, label).isPresent();
    }

    /// Waits for the first response, and for the answer where it is no form.
    private Somebody after(String token) {
        var response = await().atMost(Duration.ofSeconds(10))
                .until(() -> discord.all("POST", "interactions/\\d+/" + token + "/callback"),
                        all -> !all.isEmpty())
                .getFirst().json();
        updates = response.getInt("type") == Routes.DEFERRED_UPDATE;
        modal = response.getInt("type") == MODAL ? response.getObject("data") : null;
        if (modal == null) {
            replies = await().atMost(Duration.ofSeconds(20)).until(() -> replies(token),
                    all -> !all.isEmpty());
            replies.stream().flatMap(Screen::files).forEach(received::add);
        }
        return this;
    }

    private List<DataObject> replies(String token) {
        return Stream.of("PATCH", "POST")
                .flatMap(method -> discord.all(method, "webhooks/\\d+/" + token + ".*").stream())
                .map(Call::json).toList();
    }
}
