package org.waymate.pairing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.chat.command.ShortId;
import org.waymate.pairing.MentorRequest.State;
import org.waymate.program.EnrolmentId;
import org.waymate.program.ProgramId;

/// Who asks for a mentor.
interface MentorRequests extends Repository<MentorRequest, MentorRequestId> {

    MentorRequest save(MentorRequest request);

    Optional<MentorRequest> findById(MentorRequestId id);

    @Query("select request.program from MentorRequest request where request.id = :id")
    Optional<ProgramId> programOf(MentorRequestId id);

    List<MentorRequest> findByProgramOrderBySince(ProgramId program);

    @Query("select request from MentorRequest request where request.mentee = :mentee and request.state in (CHOOSING, ASKING, WAITING)")
    Optional<MentorRequest> openOf(EnrolmentId mentee);

    @Query("select request from MentorRequest request where request.program = :program and request.state in (ASKING, WAITING) order by request.ahead desc, request.since")
    List<MentorRequest> open(ProgramId program);

    @Query("select request from MentorRequest request where request.program = :program and request.state = WAITING order by request.ahead desc, request.since")
    List<MentorRequest> waiting(ProgramId program);

    @Query("select request from MentorRequest request where request.program = :program and request.state = :state and request.hearBy <= :now order by request.since")
    List<MentorRequest> due(ProgramId program, State state, Instant now);

    @Query("select distinct request.program from MentorRequest request where request.state in (ASKING, WAITING)")
    List<ProgramId> programs();

    @Query("select min(request.hearBy) from MentorRequest request where request.state in (ASKING, WAITING) and request.hearBy > :after")
    Optional<Instant> nextDue(Instant after);

    /// The one that a message of the outbox is about.
    default MentorRequest of(String subject) {
        return get(new MentorRequestId(ShortId.read(subject).orElseThrow()));
    }

    default MentorRequest get(MentorRequestId id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("No request has the id " + id));
    }
}
