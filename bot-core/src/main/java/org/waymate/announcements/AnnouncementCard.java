package org.waymate.announcements;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.place.Platform;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.people.People;
import org.waymate.people.Person;

/// How an announcement looks to coordinators: before it leaves exactly as it will look, afterwards what
/// became of it.
@Component
class AnnouncementCard {

    private static final Words WORDS = Words.of(AnnouncementCard.class);

    private final People people;

    AnnouncementCard(People people) {
        this.people = people;
    }

    Message about(Announcement announcement, Here here) {
        return switch (announcement.state()) {
            case DRAFT -> preview(announcement, here);
            case SENT -> Message.saying(WORDS.say(here, "sent", settled(announcement)));
            case CANCELLED -> Message.saying(WORDS.say(here, "cancelled", settled(announcement)));
            case REFUSED -> refused(announcement, here);
            case UNSURE -> unsure(announcement, here);
        };
    }

    private static Message preview(Announcement announcement, Here here) {
        return Message.saying(WORDS.say(here, "preview", Map.of("place", announcement.channel())))
                .and(Prose.quoting(announcement.words()))
                .with(Choice.of(WORDS.label(here, "send"),
                        new AnnouncementCommand.SendAnnouncement(announcement.id())).primary(),
                        edit(announcement, here), cancel(announcement, here));
    }

    private static Message refused(Announcement announcement, Here here) {
        var place = Map.of("place", announcement.channel());
        return Message.saying(WORDS.say(here, "refused", place))
                .and(WORDS.say(here, invite(announcement.channel().platform()), place))
                .and(new Part.Note(
                        WORDS.say(here, "refused.why", Map.of("why", announcement.why().orElse("?")))))
                .with(again(announcement, here), edit(announcement, here), cancel(announcement, here));
    }

    private static Message unsure(Announcement announcement, Here here) {
        return Message.saying(WORDS.say(here, "unsure", Map.of("place", announcement.channel())))
                .with(again(announcement, here));
    }

    private static String invite(Platform platform) {
        return switch (platform) {
            case SLACK -> "invite.slack";
            case DISCORD -> "invite.discord";
            case PLAYGROUND -> "invite.playground";
        };
    }

    private static Choice again(Announcement announcement, Here here) {
        return Choice.of(WORDS.label(here, "again"), new AnnouncementCommand.SendAgain(announcement.id()))
                .primary();
    }

    private static Choice edit(Announcement announcement, Here here) {
        return Choice.of(WORDS.label(here, "edit"), Invitation
                .to(AnnouncementCommand.EditAnnouncement.class).with("announcement", announcement.id()));
    }

    private static Choice cancel(Announcement announcement, Here here) {
        return Choice.of(WORDS.label(here, "cancel"),
                new AnnouncementCommand.CancelAnnouncement(announcement.id()));
    }

    private Map<String, ?> settled(Announcement announcement) {
        return Map.of("place", announcement.channel(), "by",
                announcement.settledBy().map(people::get).map(Person::name).orElseThrow(), "at",
                announcement.settledAt().orElseThrow());
    }
}
