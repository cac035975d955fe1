package org.waymate.pairing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Letter;
import org.waymate.delivery.Reader;
import org.waymate.delivery.Urgency;

/// Tells a mentee whom I have asked now. Nobody reads that they were refused.
@Component
class AskedLetter implements Letter {

    static final String KIND = "request-went-on";

    private static final Words WORDS = Words.of(AskedLetter.class);

    private final MentorRequests requests;
    private final Askings askings;
    private final Acquaintance acquaintance;
    private final Reasons reasons;
    private final RequestStatus status;
    private final OwnRequest own;

    AskedLetter(MentorRequests requests, Askings askings, Acquaintance acquaintance, Reasons reasons,
            RequestStatus status, OwnRequest own) {
        this.requests = requests;
        this.askings = askings;
        this.acquaintance = acquaintance;
        this.reasons = reasons;
        this.status = status;
        this.own = own;
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
        var asking = askings.of(subject);
        return switch (asking.answer()) {
            case OPEN -> Optional.of(words(asking, reader));
            case RECALLED -> Optional.of(after(requests.get(asking.request()), reader));
            case ACCEPTED, NOT_NOW, LAPSED, MOVED_ON, WITHDRAWN -> Optional.empty();
        };
    }

    /// Somebody else is asked after all, so that what stands here is no longer so.
    private Message after(MentorRequest request, Reader reader) {
        return own.about(request, reader.program(), reader.somebody().id(), reader.here());
    }

    private Message words(Asking asking, Reader reader) {
        var request = requests.get(asking.request());
        var given = new HashMap<String, Object>(Map.of("mentor", acquaintance.name(asking.mentor()), "day",
                Patience.promised(request.hearBy(), reader.program(), reader.here())));
        var before = before(asking);
        before.ifPresent(one -> given.put("before", acquaintance.name(one.mentor())));
        return Message
                .saying(WORDS.say(reader.here(), before.isPresent() ? "went-on" : "asked-now", given))
                .and(reasons.why(request, asking.mentor(), reader.here()))
                .with(status.choices(request, reader.here()));
    }

    /// Whoever had the question until that moment.
    private Optional<Asking> before(Asking asking) {
        return askings.findByRequestOrderBySince(asking.request()).stream()
                .filter(one -> one.endedAt().filter(asking.since()::equals).isPresent()).findFirst();
    }
}
