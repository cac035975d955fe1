package org.waymate.frontdesk;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymate.chat.Desk;
import org.waymate.chat.command.Codec;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.Visitor;

/// People in one workspace who all speak one language, and what they have read so far.
final class Played {

    record Said(String reader, String text) {}

    private static final List<String> NAMES = List.of("Noor", "Ben", "Ana", "Mia", "Lea");

    /// To begin with they get three questions out of several, others for each two.
    private static final Pattern QUESTION = Pattern.compile("^[“«].*[”»]$", Pattern.MULTILINE);

    private final Locale locale;
    private final HeardPlatform platform;
    private final Map<String, Visitor> people = new LinkedHashMap<>();
    private final Map<String, Integer> read = new LinkedHashMap<>();
    private final List<Said> replies = new ArrayList<>();

    Played(Locale locale, String team, Desk desk, Codec codec, HeardPlatform platform) {
        this.locale = locale;
        this.platform = platform;
        NAMES.forEach(name -> people.put(name, new Visitor(desk, codec, platform, user(name), name,
                ZoneId.of("Europe/Berlin"), locale, name.equals("Noor"), team)));
    }

    private String user(String name) {
        return name + "-" + locale.getLanguage();
    }

    Doing types(String who, String words) {
        return new Doing(who, people.get(who).types(words));
    }

    Doing admin(String who, String words) {
        return new Doing(who, people.get(who).typesAsCoordinator(words));
    }

    /// @param label in English
    void presses(String who, String label) {
        var visitor = people.get(who);
        var spoken = visitor.choices().map(Choice::label).filter(shown -> Labels.same(label, shown, locale))
                .findFirst().orElseThrow(() -> new AssertionError(who + " sees no " + label + " but "
                        + visitor.choices().map(Choice::label).toList()));
        visitor.presses(spoken);
        reply(who, visitor);
    }

    /// What was typed opens a form, or is answered.
    final class Doing {

        private final String who;
        private final Visitor visitor;

        private Doing(String who, Visitor visitor) {
            this.who = who;
            this.visitor = visitor;
            reply(who, visitor);
        }

        void fills(Map<String, String> answers) {
            visitor.fills(answers);
            reply(who, visitor);
        }
    }

    private void reply(String who, Visitor visitor) {
        visitor.said().map(message -> new Said(who, text(message)))
                .filter(said -> replies.isEmpty() || !replies.getLast().equals(said)).ifPresent(replies::add);
    }

    /// What was read since the last time, replies first.
    List<Said> heard() {
        var all = new ArrayList<>(replies);
        replies.clear();
        NAMES.forEach(name -> {
            var there = platform.directly(user(name));
            there.stream().skip(read.getOrDefault(name, 0)).map(message -> new Said(name, text(message)))
                    .forEach(all::add);
            read.put(name, there.size());
        });
        return all;
    }

    private static String text(Message message) {
        var buttons = Visitor.choices(message)
                .map(choice -> "[" + choice.label() + "]").collect(Collectors.joining(" "));
        return QUESTION.matcher(message.plain()).replaceAll("“…”")
                + (buttons.isEmpty() ? "" : "\n" + buttons);
    }
}
