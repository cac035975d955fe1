package org.waymate.pairing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Opened;
import org.waymate.chat.Reply;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.message.Message;
import org.waymate.chat.place.AccountRef;
import org.waymate.delivery.Afterwards;
import org.waymate.delivery.OpeningPlaces;
import org.waymate.delivery.Outbox;
import org.waymate.people.ChatAccount;
import org.waymate.people.ChatAccounts;
import org.waymate.program.Asker;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Programs;

/// Two who were introduced get a place of their own: the first tap of either opens it, each later one shows it. The
/// platform is asked after the commit, so that nothing waits for it but whoever tapped.
@Component
class OpeningAPlace {

    private static final int LONGEST_TITLE = 100;

    private final Matches matches;
    private final Programs programs;
    private final ChatAccounts accounts;
    private final Acquaintance acquaintance;
    private final OpeningPlaces places;
    private final PlaceReplies replies;
    private final Turns turns;
    private final Afterwards afterwards;
    private final Outbox outbox;

    OpeningAPlace(Matches matches, Programs programs, ChatAccounts accounts, Acquaintance acquaintance,
            OpeningPlaces places, PlaceReplies replies, Turns turns, Afterwards afterwards, Outbox outbox) {
        this.matches = matches;
        this.programs = programs;
        this.accounts = accounts;
        this.acquaintance = acquaintance;
        this.places = places;
        this.replies = replies;
        this.turns = turns;
        this.afterwards = afterwards;
        this.outbox = outbox;
    }

    Reply open(Asker.Participant who, MatchId id) {
        turns.take(who.program().id());
        var theirs = matches.findById(id).filter(match -> match.mentee().equals(who.enrolment().id())
                || match.mentor().equals(who.enrolment().id()));
        return new Reply.Tell(theirs.map(match -> open(who, match)).orElseGet(() -> replies.notYours(who)));
    }

    private Message open(Asker.Participant who, Match match) {
        if (!match.isActive()) {
            return replies.ended(who, match);
        }
        if (match.place().isPresent()) {
            return replies.there(who, match);
        }
        return match.asksForPlace(who.here().now()) ? ask(who, match) : replies.underway(who);
    }

    private Message ask(Asker.Participant who, Match match) {
        var people = people(match);
        if (people.size() < 2) {
            return note(who, match.id(), new Opened.Not(Opened.Why.SOMEBODY_AWAY));
        }
        var under = who.program().ownPlaces();
        var title = title(match);
        afterwards.reply(_ -> new Reply.Tell(
                places.open(people, under, title, opened -> note(who, match.id(), opened))));
        return replies.underway(who);
    }

    private String title(Match match) {
        var both = acquaintance.name(match.mentee()) + " + " + acquaintance.name(match.mentor());
        return both.substring(0, Math.min(LONGEST_TITLE, both.length()));
    }

    private List<AccountRef> people(Match match) {
        var mentee = latest(match.mentee());
        var mentor = latest(match.mentor());
        return List.of(mentee, mentor).stream().flatMap(Optional::stream).toList();
    }

    private Optional<AccountRef> latest(EnrolmentId somebody) {
        return accounts.latestOf(acquaintance.person(somebody).id()).map(ChatAccount::ref);
    }

    private Message note(Asker.Participant who, MatchId id, Opened opened) {
        var match = matches.get(id);
        var program = programs.get(match.program());
        return switch (opened) {
            case Opened.There there -> {
                match.isAt(there);
                program.opensOwnPlaces();
                var subject = ShortId.write(id.value());
                outbox.post(program.id(), there.place(), PlaceLetter.KIND, subject, subject,
                        who.here().now());
                yield replies.there(who, match);
            }
            case Opened.Not(var why) -> {
                match.gotNoPlace();
                program.cannotOpenOwnPlaces(why);
                yield replies.not(who, match, why);
            }
        };
    }
}
