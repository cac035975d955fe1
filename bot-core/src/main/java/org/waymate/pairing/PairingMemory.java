package org.waymate.pairing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.people.Memory;
import org.waymate.people.PersonId;
import org.waymate.people.Sheet;
import org.waymate.people.Sheet.Entry;
import org.waymate.program.EnrolmentId;
import org.waymate.program.Programs;

/// Whom somebody asked for, who was asked of them, and with whom they were matched. Of others it says their names,
/// and never what they answered.
@Component
class PairingMemory implements Memory {

    private final PairingTraces traces;
    private final Askings askings;
    private final MentorRequests requests;
    private final Acquaintance acquaintance;
    private final Programs programs;

    PairingMemory(PairingTraces traces, Askings askings, MentorRequests requests, Acquaintance acquaintance,
            Programs programs) {
        this.traces = traces;
        this.askings = askings;
        this.requests = requests;
        this.acquaintance = acquaintance;
        this.programs = programs;
    }

    @Override
    public List<Sheet> of(PersonId person) {
        return List.of(
                Sheet.of("mentor_request", "your requests for a mentor", traces.requests(person),
                        this::entry),
                Sheet.of("asking", "when I asked you to mentor somebody", traces.askings(person),
                        this::entry),
                Sheet.of("mentoring_match", "who you were matched with", traces.matches(person),
                        match -> entry(match, person)));
    }

    private Entry entry(MentorRequest request) {
        return Entry.of("program", programs.get(request.program()).name()).and("topic", request.topic())
                .and("what you hope for", request.hopes()).and("state", request.state())
                .and("since", request.since()).and("you hear by", request.hearBy())
                .and("whom I asked", askings.findByRequestOrderBySince(request.id()).stream()
                        .map(Asking::mentor).map(acquaintance::name).toList());
    }

    private Entry entry(Asking asking) {
        return Entry.of("for", acquaintance.name(requests.get(asking.request()).mentee()))
                .and("you said", asking.answer()).and("because", asking.reason()).and("since", asking.since())
                .and("time to answer until", asking.answerBy()).and("ended", asking.endedAt());
    }

    private Entry entry(Match match, PersonId person) {
        return Entry.of("with", acquaintance.name(other(match, person)))
                .and("program", programs.get(match.program()).name()).and("state", match.state())
                .and("since", match.since()).and("ended", match.endedAt())
                .and("your hello", match.hello().filter(_ -> isMentor(match, person)));
    }

    private boolean isMentor(Match match, PersonId person) {
        return acquaintance.enrolment(match.mentor()).person().equals(person);
    }

    private EnrolmentId other(Match match, PersonId person) {
        return isMentor(match, person) ? match.mentee() : match.mentor();
    }

    /// How many asked and were matched stays; what they hoped for and said goes, and why they had no room.
    @Override
    public void forget(PersonId person) {
        traces.forgetHopes(person);
        traces.forgetHellos(person);
        traces.forgetReasons(person);
    }
}
