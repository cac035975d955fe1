package org.waymate.pairing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.pairing.MentorRequest.State;
import org.waymate.program.Program;

/// How a request looks to the mentor who is asked, before and after the answer.
@Component
class RequestCard {

    private static final Words WORDS = Words.of(RequestCard.class);

    private final MentorRequests requests;
    private final Acquaintance acquaintance;
    private final Reasons reasons;
    private final ChangesPlaces places;
    private final AcceptedCard accepted;

    RequestCard(MentorRequests requests, Acquaintance acquaintance, Reasons reasons,
            ChangesPlaces places, AcceptedCard accepted) {
        this.requests = requests;
        this.acquaintance = acquaintance;
        this.reasons = reasons;
        this.places = places;
        this.accepted = accepted;
    }

    Message about(Asking asking, Program program, Here here) {
        return about(asking, line(asking, program, here), here);
    }

    /// Says that it is a reminder, while there is something to remind of.
    Message again(Asking asking, Program program, Here here) {
        return about(asking, line(asking, program, here, "card.again"), here);
    }

    private Message about(Asking asking, Prose first, Here here) {
        var request = requests.get(asking.request());
        return switch (asking.answer()) {
            case OPEN -> open(request, asking, first, here);
            case ACCEPTED -> accepted.about(asking, here);
            case NOT_NOW -> asking.reason().map(why -> followed(request, asking, why, here))
                    .orElseGet(() -> over(request, here, "card.not-now").with(whys(asking, here)));
            case MOVED_ON -> over(request, here, "card.moved-on");
            case RECALLED -> over(request, here, "card.recalled");
            case LAPSED -> over(request, here, "card.lapsed");
            case WITHDRAWN -> over(request, here,
                    request.state() == State.MATCHED ? "card.has-a-mentor" : "card.withdrawn");
        };
    }

    /// One line, for the panel.
    Prose line(Asking asking, Program program, Here here) {
        return line(asking, program, here, "card.open");
    }

    private Prose line(Asking asking, Program program, Here here, String key) {
        var request = requests.get(asking.request());
        return WORDS.say(here, key, named(request, Map.of("day",
                Patience.promised(asking.answerBy(), program, here))));
    }

    List<Choice> choices(Asking asking, Here here) {
        return List.of(
                Choice.of(WORDS.label(here, "card.accept"), new PairingCommand.Accept(asking.id())).primary(),
                Choice.of(WORDS.label(here, "card.decline"), new PairingCommand.NotNow(asking.id())));
    }

    private Message open(MentorRequest request, Asking asking, Prose first, Here here) {
        var message = Message.saying(first).and(reasons.why(request, asking.mentor(), here));
        if (request.hopes().isPresent()) {
            message = message.and(WORDS.say(here, "card.hopes",
                    named(request, Map.of("hopes", request.hopes().get()))));
        }
        var about = acquaintance.about(request.mentee());
        if (about.isPresent()) {
            message = message.and(WORDS.say(here, "about", named(request, Map.of("about", about.get()))));
        }
        return message.and(WORDS.say(here, "card.kindly", named(request, Map.of())))
                .with(choices(asking, here));
    }

    private Message followed(MentorRequest request, Asking asking, Reason why, Here here) {
        var given = named(request, Map.of("topic", Phrasebook.label(request.topic(), here.locale()), "places",
                acquaintance.enrolment(asking.mentor()).places()));
        return switch (why) {
            case FULL -> Message.saying(WORDS.say(here, "card.full", given)).with(places.choice(here));
            case NO_NEW -> Message.saying(WORDS.say(here, "card.no-new", given)).with(places.choice(here));
            case NOT_MY_TOPIC -> Message.saying(WORDS.say(here, "card.not-my-topic", given));
        };
    }

    private static List<Choice> whys(Asking asking, Here here) {
        return Stream.of(Reason.values()).map(why -> Choice.of(Phrasebook.label(why, here.locale()),
                new PairingCommand.SayWhy(asking.id(), why))).toList();
    }

    private Message over(MentorRequest request, Here here, String key) {
        return Message.saying(WORDS.say(here, key, named(request, Map.of())));
    }

    private Map<String, Object> named(MentorRequest request, Map<String, Object> more) {
        var given = new HashMap<>(more);
        given.put("name", acquaintance.name(request.mentee()));
        return given;
    }
}
