package org.waymate.pairing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.chat.command.ShortId;
import org.waymate.program.EnrolmentId;
import org.waymate.program.ProgramId;

/// Who is, or was, together with whom.
public interface Matches extends Repository<Match, MatchId> {

    Match save(Match match);

    Optional<Match> findById(MatchId id);

    List<Match> findByProgramOrderBySince(ProgramId program);

    @Query("select match from Match match where match.program = :program and match.state = ACTIVE order by match.since, match.id.value")
    List<Match> active(ProgramId program);

    /// As often as each has a mentee.
    @Query("select match.mentor from Match match where match.program = :program and match.state = ACTIVE")
    List<EnrolmentId> mentorsOfActive(ProgramId program);

    /// Of a mentee at most one; of a mentor as many as they have mentees.
    @Query("select match from Match match where (match.mentee = :somebody or match.mentor = :somebody) and match.state = ACTIVE order by match.since, match.id.value")
    List<Match> activeOf(EnrolmentId somebody);

    @Query("select match from Match match where match.request = :request")
    Optional<Match> of(MentorRequestId request);

    @Query("select match.program from Match match where match.id = :id")
    Optional<ProgramId> programOf(MatchId id);

    /// Whom a mentee was with before.
    @Query("select match.mentor from Match match where match.mentee = :mentee and match.state = CLOSED")
    List<EnrolmentId> formerMentorsOf(EnrolmentId mentee);

    /// The one that a message of the outbox is about.
    default Match of(String subject) {
        return get(new MatchId(ShortId.read(subject).orElseThrow()));
    }

    default Match get(MatchId id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("No match has the id " + id));
    }
}
