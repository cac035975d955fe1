package org.waymate.pairing;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;
import org.waymate.program.EnrolmentId;

/// Tells one of two that the other has gone, or both that a coordinator has ended it; a mentee reads in the same
/// message how it goes on.
@Component
class PartingLetter implements Letter {

    static final String KIND = "parted";

    private static final Words WORDS = Words.of(PartingLetter.class);

    private final Matches matches;
    private final MentorRequests requests;
    private final Acquaintance acquaintance;
    private final RequestStatus status;

    PartingLetter(Matches matches, MentorRequests requests, Acquaintance acquaintance, RequestStatus status) {
        this.matches = matches;
        this.requests = requests;
        this.acquaintance = acquaintance;
        this.status = status;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Urgency urgency() {
        return Urgency.AWAITED;
    }

    @Override
    public Optional<Message> word(String subject, Reader reader) {
        var match = matches.of(subject);
        var isMentee = acquaintance.enrolment(match.mentee()).person().equals(reader.somebody().id());
        return Optional.of(isMentee
                ? toMentee(match, mentorGone(match.mentor(), reader.here()), reader)
                : menteeGone(match.mentee(), reader.here()));
    }

    private Message mentorGone(EnrolmentId mentor, Here here) {
        return acquaintance.enrolment(mentor).hasLeft()
                ? gone(mentor, here, "parted.mentee", "parted.mentee.nameless")
                : gone(mentor, here, "ended.mentee", "ended.mentee.nameless");
    }

    private Message menteeGone(EnrolmentId mentee, Here here) {
        return acquaintance.enrolment(mentee).hasLeft()
                ? gone(mentee, here, "parted.mentor", "parted.mentor.nameless")
                : gone(mentee, here, "ended.mentor", "ended.mentor.nameless");
    }

    private Message toMentee(Match match, Message first, Reader reader) {
        return requests.openOf(match.mentee())
                .map(request -> first.and(goesOn(request, reader))
                        .with(status.choices(request, reader.here())))
                .orElseGet(() -> mayAsk(match, reader)
                        ? first.and(WORDS.say(reader.here(), "parted.ask"))
                                .with(AskForAMentor.choice(reader.here()))
                        : first);
    }

    private Message gone(EnrolmentId who, Here here, String key, String nameless) {
        return Message.saying(acquaintance.person(who).isNameless()
                ? WORDS.say(here, nameless)
                : WORDS.say(here, key, Map.of("name", acquaintance.name(who))));
    }

    private Prose goesOn(MentorRequest request, Reader reader) {
        return WORDS.say(reader.here(), "parted.first-in-line",
                Map.of("status", status.line(request, reader.program(), reader.here())));
    }

    private boolean mayAsk(Match match, Reader reader) {
        return matches.activeOf(match.mentee()).isEmpty()
                && !reader.program().isOverOn(reader.here().today());
    }
}
