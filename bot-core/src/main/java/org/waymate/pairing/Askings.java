package org.waymate.pairing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.chat.command.ShortId;
import org.waymate.program.EnrolmentId;
import org.waymate.program.ProgramId;
import org.waymate.program.Topic;

/// Which mentors were asked.
interface Askings extends Repository<Asking, AskingId> {

    Asking save(Asking asking);

    Optional<Asking> findById(AskingId id);

    @Query("select request.program from Asking asking, MentorRequest request where asking.id = :id"
            + " and request.id = asking.request")
    Optional<ProgramId> programOf(AskingId id);

    List<Asking> findByRequestOrderBySince(MentorRequestId request);

    @Query("select asking from Asking asking where asking.mentor = :mentor and asking.answer = OPEN order by asking.since")
    List<Asking> openOf(EnrolmentId mentor);

    @Query("select asking from Asking asking where asking.request = :request and asking.answer = OPEN")
    Optional<Asking> openFor(MentorRequestId request);

    /// What was asked of somebody else when they stepped back.
    @Query("select asking from Asking asking where asking.mentor = :mentor and asking.answer = MOVED_ON"
            + " and asking.endedAt = :at order by asking.since")
    List<Asking> movedOnFrom(EnrolmentId mentor, Instant at);

    @Query("select asking.mentor from Asking asking, MentorRequest request where request.id = asking.request"
            + " and request.program = :program and asking.answer = OPEN")
    List<EnrolmentId> mentorsWhoAreAsked(ProgramId program);

    /// Who said not now, or nothing at all, since then. Who gave a reason rests no further than the reason goes.
    @Query("select asking.mentor from Asking asking, MentorRequest request where request.id = asking.request"
            + " and request.program = :program and asking.answer in (NOT_NOW, LAPSED) and asking.endedAt > :since"
            + " and (asking.reason is null or (asking.reason = NOT_MY_TOPIC and request.topic = :topic))")
    List<EnrolmentId> mentorsWhoRest(ProgramId program, Topic topic, Instant since);

    /// The one that a message of the outbox is about.
    default Asking of(String subject) {
        return get(new AskingId(ShortId.read(subject).orElseThrow()));
    }

    default Asking get(AskingId id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("Nobody was asked by the id " + id));
    }
}
