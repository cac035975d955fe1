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

/// Introduces a mentor and a mentee to one another: what they share, how to begin, and that the mentor
/// writes first, by a named day.
@Component
class IntroductionLetter implements Letter {

    static final String KIND = "introduction";

    private static final Words WORDS = Words.of(IntroductionLetter.class);

    private final Matches matches;
    private final MentorRequests requests;
    private final Acquaintance acquaintance;
    private final HelloChoices hellos;

    IntroductionLetter(Matches matches, MentorRequests requests, Acquaintance acquaintance,
            HelloChoices hellos) {
        this.matches = matches;
        this.requests = requests;
        this.acquaintance = acquaintance;
        this.hellos = hellos;
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
        return Optional.of(about(matches.of(subject), reader));
    }

    Message about(Match match, Reader reader) {
        var request = requests.get(match.request());
        var toMentor = acquaintance.person(match.mentor()).id().equals(reader.somebody().id());
        return toMentor ? toMentor(match, request, reader) : toMentee(match, request, reader);
    }

    private Message toMentor(Match match, MentorRequest request, Reader reader) {
        var first = greeted("introduction.hello.yours", match,
                opening("introduction.mentor", match.mentee(), match, reader), reader);
        var hopes = request.hopes();
        return offering(match, ending(hopes.isEmpty()
                ? first
                : first.and(WORDS.say(reader.here(), "card.hopes",
                        Map.of("name", acquaintance.name(match.mentee()), "hopes", hopes.get()))),
                match, request, reader), reader.here());
    }

    /// Whoever said yes has been offered a hello at that moment.
    private Message offering(Match match, Message message, Here here) {
        return match.madeBy().isPresent() && match.awaitsHello()
                ? message.and(WORDS.say(here, "introduction.offer",
                        Map.of("name", acquaintance.name(match.mentee()))))
                        .and(hellos.readOut(match, here)).with(HelloChoices.about(match, here))
                : message;
    }

    private Message toMentee(Match match, MentorRequest request, Reader reader) {
        return ending(greeted("introduction.hello", match,
                opening("introduction.mentee", match.mentor(), match, reader), reader), match, request,
                reader);
    }

    private Message greeted(String key, Match match, Message message, Reader reader) {
        return match.hello().map(hello -> message.and(WORDS.say(reader.here(), key,
                Map.of("name", acquaintance.name(match.mentor()), "hello", hello)))).orElse(message);
    }

    private Message opening(String key, EnrolmentId other, Match match, Reader reader) {
        var by = Patience.withAHello(match.since(), reader.program());
        var name = acquaintance.mention(other, reader.somebody().id());
        var first = pronounced(other, reader,
                Message.saying(WORDS.say(reader.here(), key, Map.of("name", name, "day", by))));
        return acquaintance.about(other)
                .map(about -> first
                        .and(WORDS.say(reader.here(), "about",
                                Map.of("name", acquaintance.name(other), "about", about))))
                .orElse(first);
    }

    private Message pronounced(EnrolmentId other, Reader reader, Message message) {
        return acquaintance.pronouns(other).map(pronouns -> message.and(WORDS.say(reader.here(), "pronouns",
                Map.of("name", acquaintance.name(other), "pronouns", pronouns)))).orElse(message);
    }

    private Message ending(Message said, Match match, MentorRequest request, Reader reader) {
        var shared = acquaintance.shared(request, match.mentor(), reader.here());
        var explained = shared.isEmpty()
                ? said
                : said.and(WORDS.say(reader.here(), "why.shared", Map.of("topics", shared)));
        var begun = explained.and(icebreakers(match.id(), reader.here()));
        return match.isActive() ? begun.with(PlaceReplies.button(match, reader.here())) : begun;
    }

    private static Prose icebreakers(MatchId match, Here here) {
        var three = Icebreakers.of(match);
        return WORDS.say(here, "introduction.begin", Map.of("one", WORDS.say(here, three.get(0)), "two",
                WORDS.say(here, three.get(1)), "three", WORDS.say(here, three.get(2))));
    }
}
