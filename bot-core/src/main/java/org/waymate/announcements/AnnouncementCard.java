package org.waymate.announcements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.joining.JoiningButtons;
import org.waymate.people.People;
import org.waymate.people.Person;

/// How an announcement looks to coordinators: before it leaves exactly as it will look, afterwards what
/// became of it.
@Component
class AnnouncementCard {

    private static final Words WORDS = Words.of(AnnouncementCard.class);
    private static final int MOST_NAMES = 10;

    private final People people;
    private final Reaching reaching;
    private final Progress progress;

    AnnouncementCard(People people, Reaching reaching, Progress progress) {
        this.people = people;
        this.reaching = reaching;
        this.progress = progress;
    }

    Message about(Announcement announcement, Here here) {
        return switch (announcement.state()) {
            case DRAFT -> preview(announcement, here);
            case SENT -> sent(announcement, here);
            case STOPPED -> stopped(announcement, here);
            case CANCELLED -> Message.saying(WORDS.say(here, "cancelled", settled(announcement, here)));
            case REFUSED -> refused(announcement, here);
            case UNSURE -> unsure(announcement, here);
        };
    }

    /// The same, and that a copy is on its way.
    Message copied(Announcement announcement, Here here) {
        return about(announcement, here).and(new Part.Note(WORDS.say(here, "copied")));
    }

    private Message preview(Announcement announcement, Here here) {
        var message = Message.saying(WORDS.say(here, "preview", place(announcement, here)));
        if (announcement.aim() instanceof Aim.People(var segment)) {
            message = message.and(reach(reaching.reach(announcement, segment), here));
        }
        message = message.and(announcement.prose());
        if (announcement.showsTheWayIn()) {
            message = message.and(new Part.Note(WORDS.say(here, "way-in", Map.of("buttons", JoiningButtons
                    .bothWays(here).stream().map(Choice::label).toList()))));
        }
        return message.with(AnnouncementButtons.ofADraft(announcement, here));
    }

    private static Prose reach(Reaching.Reach reach, Here here) {
        var said = WORDS.say(here, "reach", Map.of("there", reach.there(), "missed", reach.missed(), "when",
                when(reach, here)));
        return reach.isOnBoth() ? said.then(WORDS.say(here, "alike")) : said;
    }

    private static Prose when(Reaching.Reach reach, Here here) {
        return reach.from().isAfter(here.now())
                ? WORDS.say(here, "reach.rests", Map.of("from", reach.from()))
                : WORDS.say(here, "reach.by", Map.of("time", here.now().plusSeconds(reach.there())));
    }

    private Message sent(Announcement announcement, Here here) {
        var later = announcement.due().filter(here.now()::isBefore);
        if (later.isPresent()) {
            var given = new HashMap<String, Object>(settled(announcement, here));
            given.put("due", later.get());
            return Message.saying(WORDS.say(here, "timed", given))
                    .with(List.of(AnnouncementButtons.stop(announcement, here)));
        }
        return announcement.aim() instanceof Aim.People
                ? told(announcement, "told", here)
                : Message.saying(WORDS.say(here, "sent", settled(announcement, here)));
    }

    private Message stopped(Announcement announcement, Here here) {
        return announcement.aim() instanceof Aim.People
                ? told(announcement, "told.stopped", here)
                : Message.saying(WORDS.say(here, "stopped", settled(announcement, here)));
    }

    /// How many have it, and who does not.
    private Message told(Announcement announcement, String key, Here here) {
        var count = progress.of(announcement);
        var given = new HashMap<String, Object>(settled(announcement, here));
        given.putAll(Map.of("there", count.there(), "coming", count.coming()));
        var message = Message.saying(WORDS.say(here, key, given));
        if (!count.missed().isEmpty()) {
            message = message.and(WORDS.say(here, "missed",
                    Map.of("names", Words.some(count.missed(), MOST_NAMES,
                            more -> WORDS.say(here, "missed.more", Map.of("more", more))))));
        }
        return count.coming() == 0
                ? message
                : message.with(AnnouncementButtons.onTheWay(announcement, here));
    }

    private static Message refused(Announcement announcement, Here here) {
        var place = place(announcement, here);
        var message = Message.saying(WORDS.say(here, "refused", place));
        if (announcement.aim() instanceof Aim.Channel(ChannelRef channel)) {
            message = message.and(WORDS.say(here, invite(channel.platform()), place));
        }
        return message
                .and(new Part.Note(
                        WORDS.say(here, "refused.why", Map.of("why", announcement.why().orElse("?")))))
                .with(AnnouncementButtons.ofOneRefused(announcement, here));
    }

    private static Message unsure(Announcement announcement, Here here) {
        return Message.saying(WORDS.say(here, "unsure", place(announcement, here)))
                .with(List.of(AnnouncementButtons.again(announcement, here)));
    }

    private static String invite(Platform platform) {
        return switch (platform) {
            case SLACK -> "invite.slack";
            case DISCORD -> "invite.discord";
            case PLAYGROUND -> "invite.playground";
        };
    }

    private static Map<String, Object> place(Announcement announcement, Here here) {
        return Map.of("place", announcement.aim().place(here));
    }

    private Map<String, Object> settled(Announcement announcement, Here here) {
        return Map.of("place", announcement.aim().place(here), "by",
                announcement.settledBy().map(people::get).map(Person::name).orElseThrow(), "at",
                announcement.settledAt().orElseThrow());
    }
}
