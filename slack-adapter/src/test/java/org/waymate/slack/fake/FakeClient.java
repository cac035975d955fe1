package org.waymate.slack.fake;

import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymate.testing.Effort;
import org.waymate.testing.Somebody;

/// Somebody before a Slack client: presses what the bot sent, and sees what it answered. They type in a channel,
/// and read their direct messages.
public final class FakeClient implements Somebody {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final FakeSlack slack;
    private final Door door;
    private final Someone who;
    private final Doing doing;
    private final Effort effort = new Effort();
    private String hook = "none";
    private @Nullable JsonObject form;

    public FakeClient(FakeSlack slack, Door door, Someone who) {
        this.slack = slack;
        this.door = door;
        this.who = who;
        this.doing = new Doing(who);
        slack.welcomes(who);
    }

    @Override
    public Somebody types(String line) {
        effort.types(line);
        var words = line.split(" ", 2);
        var trigger = next("t");
        var fields = new HashMap<>(doing.command(trigger, answersAt()));
        fields.put("command", words[0]);
        fields.put("text", words.length > 1 ? words[1].replace("#general", "<#C1|general>") : "");
        return waiting(() -> {
            slack.triggers(trigger);
            door.command(fields);
        });
    }

    @Override
    public Somebody presses(String label) {
        var reply = replies().reversed().stream().filter(has(label)).findFirst();
        var message = reply.or(() -> directMessages().reversed().stream().filter(has(label)).findFirst())
                .orElseThrow(() -> new AssertionError(
                        who.name() + " sees no button " + label + " in " + replies() + directly()));
        var button = Screen.button(message, label).orElseThrow();
        var trigger = next("t");
        return pressing(trigger, reply.isPresent()
                ? doing.pressInReply(button, trigger, answersAt())
                : doing.pressIn(who.directChannel(), "directmessage", button, message, trigger, answersAt()));
    }

    @Override
    public Somebody pressesInTheChannel(String label) {
        var message = standing(Doing.CHANNEL).reversed().stream().filter(has(label)).findFirst()
                .orElseThrow(() -> new AssertionError("Nothing in the channel has " + label));
        var trigger = next("t");
        return pressing(trigger, doing.pressIn(Doing.CHANNEL, "general",
                Screen.button(message, label).orElseThrow(), message, trigger, answersAt()));
    }

    private Somebody pressing(String trigger, String press) {
        effort.taps(1);
        return waiting(() -> {
            slack.triggers(trigger);
            door.interaction(press);
        });
    }

    @Override
    public Somebody fills(Map<String, String> answers) {
        if (form == null) {
            throw new AssertionError("No form is open for " + who.name() + ", but: " + told());
        }
        var filled = new FilledView(form, answers);
        filled.cost(effort);
        var submission = doing.submission(filled.submitted(), next("s"));
        return waiting(() -> {
            var ack = door.interaction(submission);
            if (ack.contains("\"errors\"")) {
                throw new AssertionError("The form comes back: " + ack);
            }
        });
    }

    @Override
    public Effort effort() {
        return effort;
    }

    @Override
    public String told() {
        return replies().isEmpty() ? "nothing" : slack.named(Screen.text(replies().getLast()));
    }

    @Override
    public List<String> directly() {
        return directMessages().stream().map(Screen::text).map(slack::named).toList();
    }

    @Override
    public List<String> received() {
        return slack.files().shared().stream().filter(file -> file.channel().equals(who.directChannel()))
                .map(file -> file.name() + " " + file.alt()).toList();
    }

    /// Until a form opens, or something else is to be seen.
    private Somebody waiting(Runnable deed) {
        form = null;
        var forms = slack.windows().opened().size();
        var before = seen();
        deed.run();
        await().atMost(PATIENCE)
                .until(() -> slack.windows().opened().size() > forms || !seen().equals(before));
        var opened = slack.windows().opened();
        form = opened.size() > forms ? opened.getLast() : null;
        return this;
    }

    private List<Object> seen() {
        return List.of(replies(), directMessages(), slack.windows().updates().size());
    }

    private List<JsonObject> replies() {
        return slack.hooks().said(hook);
    }

    private List<JsonObject> directMessages() {
        return standing(who.directChannel());
    }

    private List<JsonObject> standing(String channel) {
        return slack.conversations().standing(channel).stream()
                .map(message -> JsonParser.parseString(message).getAsJsonObject()).toList();
    }

    private static Predicate<JsonObject> has(String label) {
        return message -> Screen.button(message, label).isPresent();
    }

    /// An address for the answers to what is done now.
    private String answersAt() {
        hook = next("h");
        return slack.hook(hook);
    }

    private String next(String kind) {
        return kind + who.id() + COUNT.incrementAndGet();
    }
}
