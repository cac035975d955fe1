package org.waymate.frontdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Understood;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// Answers what is no command: with the nearest ones that are the asker's to say, each a button, and never with
/// an error.
@Component
class Unclear {

    private static final Words WORDS = Words.of(Unclear.class);
    private static final int MOST = 3;

    private final Ear ear;
    private final Codec codec;
    private final Phrasebook phrasebook;
    private final InReach inReach;

    Unclear(Ear ear, Codec codec, Phrasebook phrasebook, InReach inReach) {
        this.ear = ear;
        this.codec = codec;
        this.phrasebook = phrasebook;
        this.inReach = inReach;
    }

    Message nearest(Visit visit, Here here, Heard.Unclear heard) {
        var nearest = nearest(heard).filter(shape -> inReach.has(visit, shape)).limit(MOST).toList();
        var key = nearest.isEmpty() ? "unclear.none" : "unclear.nearest";
        return Message
                .saying(WORDS.say(here, key, Map.of("typed", Shortened.to(60, heard.typed()))))
                .with(choices(here, nearest));
    }

    /// What stands behind the other root may have been meant: the very word before what is only like it.
    private Stream<Shape> nearest(Heard.Unclear heard) {
        return switch (ear.understand(heard.typed(), !heard.coordinators())) {
            case Understood.Said(var shape, var _) ->
                Stream.concat(Stream.of(shape), heard.nearest().stream());
            case Understood.Doubtful(var shape, var _) ->
                Stream.concat(Stream.of(shape), heard.nearest().stream());
            case Understood.Unknown(var _, var others) ->
                Stream.concat(heard.nearest().stream(), others.stream());
        };
    }

    /// Plain words never act. What reads like a command is answered with the button that would.
    Message plain(Visit visit, Here here, String words) {
        var root = here.root();
        var line = words.strip().replaceFirst("^/?(?i:" + Pattern.quote(root) + ")(-admin)?\\s+", "");
        return switch (ear.understand(line, words.toLowerCase(Locale.ROOT).contains(root + "-admin"))) {
            case Understood.Said(var shape, var answers) when inReach.has(visit, shape) ->
                reads(here, shape, answers);
            case Understood.Doubtful(var shape, var _) when inReach.has(visit, shape) ->
                reads(here, shape, Answers.NONE);
            case Understood.Said _,Understood.Doubtful _,Understood.Unknown _ ->
                Message.saying(WORDS.say(here, "plain.unclear")).with(choices(here, List.of()));
        };
    }

    private Message reads(Here here, Shape shape, Answers answers) {
        var does = codec.write(shape, answers).<Invitation>map(Invitation.Coded::new)
                .orElseGet(() -> Invitation.to(shape.type()));
        return Message.saying(WORDS.say(here, "plain.reads"))
                .with(Choice.of(phrasebook.title(shape, here.locale()), does).primary(), help(here));
    }

    private List<Choice> choices(Here here, List<Shape> nearest) {
        var choices = new ArrayList<Choice>();
        nearest.forEach(shape -> choices
                .add(Choice.of(phrasebook.title(shape, here.locale()), Invitation.to(shape.type()))));
        choices.add(Choice.of(WORDS.label(here, "home.open"), new HomeCommand.Home()));
        choices.add(help(here));
        return choices;
    }

    private static Choice help(Here here) {
        return Choice.of(WORDS.label(here, "help.open"), new HomeCommand.Help(Optional.empty()));
    }
}
