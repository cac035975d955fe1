package org.waymate.pairing;

import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Words;
import org.waymate.pairing.MentorRequest.State;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment.Standing;
import org.waymate.program.OnPanel;

@Component
class PairingOnPanel implements OnPanel {

    private static final Words WORDS = Words.of(PairingOnPanel.class);

    private final MentorRequests requests;
    private final Askings askings;
    private final Matches matches;
    private final RequestCard card;
    private final RequestStatus status;
    private final Acquaintance acquaintance;
    private final Queue queue;

    PairingOnPanel(MentorRequests requests, Askings askings, Matches matches, RequestCard card,
            RequestStatus status, Acquaintance acquaintance, Queue queue) {
        this.requests = requests;
        this.askings = askings;
        this.matches = matches;
        this.card = card;
        this.status = status;
        this.acquaintance = acquaintance;
        this.queue = queue;
    }

    @Override
    public List<Line> lines(Asker who) {
        return switch (who) {
            case Asker.Stranger _ -> List.of();
            case Asker.Participant participant -> switch (participant.enrolment().role()) {
                case MENTEE -> List.of(forMentee(participant));
                case MENTOR -> forMentor(participant);
            };
            case Asker.Coordinator coordinator -> forCoordinator(coordinator);
        };
    }

    private Line forMentee(Asker.Participant who) {
        var match = matches.activeOf(who.enrolment().id()).stream().findFirst();
        if (match.isPresent()) {
            return new Line(40, status.matched(match.get(), who.person().id(), who.here()), List.of());
        }
        return requests.openOf(who.enrolment().id())
                .map(request -> new Line(request.state() == State.CHOOSING ? 14 : 30,
                        status.line(request, who.program(), who.here()), status.choices(request, who.here())))
                .orElseGet(() -> new Line(15, status.none(who), status.asking(who.program(), who.here())));
    }

    private List<Line> forMentor(Asker.Participant who) {
        if (who.enrolment().standing() != Standing.ACTIVE) {
            return List.of();
        }
        var asked = askings.openOf(who.enrolment().id()).stream().map(asking -> new Line(10,
                card.line(asking, who.program(), who.here()), card.choices(asking, who.here())));
        return Stream.concat(asked, Stream.of(mentees(who))).toList();
    }

    private Line mentees(Asker.Participant who) {
        var active = matches.activeOf(who.enrolment().id());
        return active.isEmpty()
                ? new Line(45,
                        WORDS.say(who.here(), "panel.mentor.none",
                                Map.of("places", who.enrolment().places())),
                        List.of())
                : new Line(45, WORDS.say(who.here(), "panel.mentor", Map.of("names", active.stream()
                        .map(match -> acquaintance.mention(match.mentee(), who.person().id())).toList())),
                        List.of());
    }

    private List<Line> forCoordinator(Asker.Coordinator who) {
        var waiting = queue.waiting(who.program().id());
        return waiting == 0
                ? List.of()
                : List.of(new Line(12, WORDS.say(who.here(), "panel.queue", Map.of("count", waiting)), List
                        .of(Choice.of(WORDS.label(who.here(), "queue.see"),
                                new PairingCommand.Queue(Optional.of(who.program().id()))))));
    }
}
