package org.waymate.pairing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.Opened;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Mention;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;

/// Where the place of two is, or what to do without one.
@Component
class PlaceReplies {

    private static final Words WORDS = Words.of(PlaceReplies.class);

    private final Acquaintance acquaintance;

    PlaceReplies(Acquaintance acquaintance) {
        this.acquaintance = acquaintance;
    }

    static Choice button(Match match, Here here) {
        return Choice.of(WORDS.label(here, "place.open"), new PairingCommand.OpenPlace(match.id()));
    }

    Message there(Asker.Participant who, Match match) {
        var name = other(who, match);
        return Message.saying(match.place().flatMap(Opened.There::link)
                .map(address -> WORDS.say(who.here(), "place.there",
                        Map.of("name", name, "place", link(address, who.here()))))
                .orElseGet(() -> WORDS.say(who.here(), "place.listed", Map.of("name", name))));
    }

    private static Prose link(String address, Here here) {
        return new Prose("[" + WORDS.say(here, "place.link").commonMark() + "](" + address + ")");
    }

    Message not(Asker.Participant who, Match match, Opened.Why why) {
        return Message.saying(WORDS.say(who.here(), "place.not",
                Map.of("name", other(who, match), "why", WORDS.say(who.here(), key(why)))));
    }

    private static String key(Opened.Why why) {
        return switch (why) {
            case NO_CHANNEL -> "place.not.no-channel";
            case CHANNEL_GONE -> "place.not.gone";
            case NOT_ALLOWED -> "place.not.allowed";
            case SOMEBODY_AWAY -> "place.not.away";
            case LATER -> "place.not.later";
        };
    }

    Message underway(Asker.Participant who) {
        return Message.saying(WORDS.say(who.here(), "place.underway"));
    }

    Message ended(Asker.Participant who, Match match) {
        return Message.saying(WORDS.say(who.here(), "place.ended",
                Map.of("name", acquaintance.name(match.other(who.enrolment().id())))));
    }

    Message notYours(Asker.Participant who) {
        return Message.saying(WORDS.say(who.here(), "not-yours"));
    }

    private Mention other(Asker.Participant who, Match match) {
        return acquaintance.mention(match.other(who.enrolment().id()), who.person().id());
    }
}
