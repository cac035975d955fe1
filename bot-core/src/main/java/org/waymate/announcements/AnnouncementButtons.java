package org.waymate.announcements;

import java.util.List;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// What a coordinator can do with an announcement.
final class AnnouncementButtons {

    private static final Words WORDS = Words.of(AnnouncementButtons.class);

    private AnnouncementButtons() {}

    static List<Choice> ofADraft(Announcement draft, Here here) {
        return List.of(
                choice(here, "send", new AnnouncementCommand.SendAnnouncement(draft.id())).primary(),
                Choice.of(WORDS.label(here, "at"),
                        Invitation.to(AnnouncementCommand.SendAt.class).with("announcement", draft.id())),
                choice(here, "copy.send", new AnnouncementCommand.SendCopy(draft.id())), edit(draft, here),
                cancel(draft, here));
    }

    static List<Choice> ofOneRefused(Announcement refused, Here here) {
        return List.of(again(refused, here), edit(refused, here), cancel(refused, here));
    }

    static List<Choice> onTheWay(Announcement sent, Here here) {
        return List.of(choice(here, "look", new AnnouncementCommand.LookAtAnnouncement(sent.id())),
                stop(sent, here));
    }

    static Choice stop(Announcement sent, Here here) {
        return choice(here, "stop", new AnnouncementCommand.StopAnnouncement(sent.id())).danger();
    }

    static Choice again(Announcement announcement, Here here) {
        return choice(here, "again", new AnnouncementCommand.SendAgain(announcement.id())).primary();
    }

    private static Choice edit(Announcement announcement, Here here) {
        return Choice.of(WORDS.label(here, "edit"), Invitation
                .to(AnnouncementCommand.EditAnnouncement.class).with("announcement", announcement.id()));
    }

    static Choice cancel(Announcement announcement, Here here) {
        return choice(here, "cancel", new AnnouncementCommand.CancelAnnouncement(announcement.id()));
    }

    private static Choice choice(Here here, String key, Command does) {
        return Choice.of(WORDS.label(here, key), does);
    }
}
