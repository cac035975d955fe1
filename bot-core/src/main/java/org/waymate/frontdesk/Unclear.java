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
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Understood;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.concerns.HelpChoice;

/// Answers what is no command: with the nearest ones that are the asker's to say, each a button, and never with
/// an error.
@Component
class Unclear {

    private static final Words WORDS = Words.of(Unclear.class);
    private static final int MOST = 3;

    private final Ear ear;
    private final Codec codec;
    private final Keeping keeping;
    private final Phrasebook phrasebook;
    private final InReach inReach;
    private final Doorkeeper doorkeeper;

    Unclear(Ear ear, Codec codec, Keeping keeping, Phrasebook phrasebook, InReach inReach,
            Doorkeeper doorkeeper) {
        this.ear = ear;
        this.codec = codec;
        this.keeping = keeping;
        this.phrasebook = phrasebook;
        this.inReach = inReach;
        this.doorkeeper = doorkeeper;
    }

    Message nearest(Visit visit, Here here, Heard.Unclear heard) {
        var nearest = nearest(heard).filter(meant -> inReach.has(visit, meant.shape())).limit(MOST).toList();
        var key = nearest.isEmpty() ? "unclear.none" : "unclear.nearest";
        return Message
                .saying(WORDS.say(here, key, Map.of("typed", Shortened.to(60, heard.typed()))))
                .with(choices(visit, here, nearest));
    }

    /// What stands behind the other root may have been meant: the very word before what is only like it.
    private Stream<Understood.Meant> nearest(Heard.Unclear heard) {
        return switch (ear.understand(heard.typed(), !heard.coordinators())) {
            case Understood.Meant meant -> Stream.concat(Stream.of(meant), heard.nearest().stream());
            case Understood.Unknown(var _, var others) ->
                Stream.concat(heard.nearest().stream(), others.stream());
        };
    }

    /// Plain words never act. What reads like a command is answered with the button that would.
    Message plain(Visit visit, Here here, String words) {
        var root = here.root();
        var line = words.strip().replaceFirst("^/?(?i:" + Pattern.quote(root) + ")(-admin)?\\s+", "");
        return switch (ear.understand(line, words.toLowerCase(Locale.ROOT).contains(root + "-admin"))) {
            case Understood.Meant meant when inReach.has(visit, meant.shape()) ->
                Message.saying(WORDS.say(here, "plain.reads"))
                        .with(choice(visit, here, meant).primary(), help(here));
            case Understood.Meant _,Understood.Unknown _ -> nobodyReads(visit, here);
        };
    }

    /// Who writes this may need somebody: whom to call comes first.
    private Message nobodyReads(Visit visit, Here here) {
        var help = HelpChoice.of(doorkeeper.asker(visit, Audience.ANYONE));
        var choices = choices(visit, here, List.of());
        help.ifPresent(choices::addFirst);
        return Message.saying(WORDS.say(here, "plain.unclear", Map.of("help", help.isPresent())))
                .with(choices);
    }

    private List<Choice> choices(Visit visit, Here here, List<Understood.Meant> nearest) {
        var choices = new ArrayList<Choice>();
        nearest.forEach(meant -> choices.add(choice(visit, here, meant)));
        choices.add(Choice.of(WORDS.label(here, "home.open"), new HomeCommand.Home()));
        choices.add(help(here));
        return choices;
    }

    private Choice choice(Visit visit, Here here, Understood.Meant meant) {
        return Choice.of(phrasebook.title(meant.shape(), here.locale()), does(visit, here, meant));
    }

    /// What was typed goes along in the button, or in a draft where the button has no room for it or where it
    /// is to be seen first which words answer what.
    private Invitation does(Visit visit, Here here, Understood.Meant meant) {
        return switch (meant) {
            case Understood.Said(var shape, var answers) -> codec.write(shape, answers)
                    .<Invitation>map(Invitation.Coded::new)
                    .orElseGet(() -> kept(visit, here, shape, answers));
            case Understood.Doubtful(var shape, var answers) -> kept(visit, here, shape, answers);
        };
    }

    private Invitation kept(Visit visit, Here here, Shape shape, Answers answers) {
        var unseen = Forms.toBeSeen(new Heard.Asks(shape, Answers.NONE, answers, true), here);
        return new Invitation.Resuming(keeping.keep(visit, shape, answers, unseen));
    }

    private static Choice help(Here here) {
        return Choice.of(WORDS.label(here, "help.open"), new HomeCommand.Help(Optional.empty()));
    }
}
