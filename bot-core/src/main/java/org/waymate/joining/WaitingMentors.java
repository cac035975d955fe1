package org.waymate.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;

/// The mentors whom no coordinator has looked at yet, a row each, in pages; beneath them what was decided of late.
@Component
class WaitingMentors {

    private static final Words WORDS = Words.of(WaitingMentors.class);
    /// With four buttons each, so many fit into one message on Discord.
    private static final int A_PAGE = 5;
    private static final int MOST_DECIDED = 5;

    private final WaitingOffers waiting;
    private final OfferPages pages;
    private final OfferRow row;
    private final MentorCard card;

    WaitingMentors(WaitingOffers waiting, OfferPages pages, OfferRow row, MentorCard card) {
        this.waiting = waiting;
        this.pages = pages;
        this.row = row;
        this.card = card;
    }

    int count(ProgramId program) {
        return waiting.open(program).map(list -> waiting.of(list).size()).orElse(0);
    }

    /// As it stands now, where this coordinator has opened it.
    Message list(ProgramId program, PersonId reader, Here here) {
        return ofOpen(program, here, list -> list(list, reader, here));
    }

    /// Those who wait still, for beneath what was just decided.
    Message rest(ProgramId program, PersonId reader, Here here) {
        return ofOpen(program, here, list -> open(list, reader, here));
    }

    private Message ofOpen(ProgramId program, Here here, Function<OfferList, Message> shown) {
        return waiting.open(program).map(shown)
                .orElseGet(() -> Message.saying(WORDS.say(here, "waiting.none")));
    }

    /// One list as it stands or ended; what came after it is no part of it.
    Message list(OfferList list, PersonId reader, Here here) {
        var message = open(list, reader, here);
        return decided(list, here).map(message::and).orElse(message);
    }

    private Message open(OfferList list, PersonId reader, Here here) {
        var all = waiting.of(list);
        return all.isEmpty()
                ? Message.saying(WORDS.say(here, "waiting.settled"))
                : shown(list, all, pages.from(list.id(), reader), here);
    }

    boolean isOpen(ProgramId program, OfferListId list) {
        return waiting.open(program).filter(open -> open.id().equals(list)).isPresent();
    }

    /// @param from the number of the first to be shown
    void turn(ProgramId program, PersonId reader, int from) {
        waiting.open(program).ifPresent(list -> pages.turn(list.id(), reader, from));
    }

    private Message shown(OfferList list, List<MentorOffer> all, int from, Here here) {
        var start = all.stream().anyMatch(offer -> offer.number() >= from) ? from : 0;
        var page = all.stream().filter(offer -> offer.number() >= start).limit(A_PAGE).toList();
        return Message.saying(WORDS.say(here, "waiting", Map.of("count", all.size())))
                .and(new Part.Rows(page.stream().map(offer -> row.of(offer, here)).toList()))
                .with(beneath(list, all, page, here));
    }

    private static List<Choice> beneath(OfferList list, List<MentorOffer> all, List<MentorOffer> page,
            Here here) {
        var first = page.getFirst().number();
        var last = page.getLast().number();
        var choices = new ArrayList<Choice>();
        if (page.size() > 1) {
            choices.add(Choice.of(WORDS.label(here, "waiting.all", Map.of("count", page.size())),
                    new JoiningCommand.ApproveShown(list.id(), first, last)));
        }
        if (all.getLast().number() > last) {
            choices.add(Choice.of(WORDS.label(here, "waiting.next"),
                    new JoiningCommand.TurnPage(list.id(), last + 1)));
        }
        if (all.getFirst().number() < first) {
            choices.add(Choice.of(WORDS.label(here, "waiting.first"),
                    new JoiningCommand.TurnPage(list.id(), 0)));
        }
        return choices;
    }

    private Optional<Prose> decided(OfferList list, Here here) {
        var decided = waiting.decided(list);
        return decided.isEmpty()
                ? Optional.empty()
                : Optional.of(new Prose(decided.stream().skip(Math.max(0, decided.size() - MOST_DECIDED))
                        .map(mentor -> card.decided(mentor, here).commonMark())
                        .collect(Collectors.joining("\n\n"))));
    }
}
