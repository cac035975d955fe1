package org.waymate.pairing;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.people.PersonId;

/// What a person has to do with requests and matches, in whatever program.
interface PairingTraces extends Repository<MentorRequest, MentorRequestId> {

    @Query("select request from MentorRequest request, Enrolment part where part.id = request.mentee"
            + " and part.person = :person order by request.since")
    List<MentorRequest> requests(PersonId person);

    @Query("select asking from Asking asking, Enrolment part where part.id = asking.mentor"
            + " and part.person = :person order by asking.since")
    List<Asking> askings(PersonId person);

    @Query("select match from Match match where exists (select 1 from Enrolment part where part.person = :person"
            + " and (part.id = match.mentee or part.id = match.mentor)) order by match.since")
    List<Match> matches(PersonId person);

    @Modifying(flushAutomatically = true)
    @Query("update MentorRequest request set request.hopes = null where exists (select 1 from Enrolment part"
            + " where part.person = :person and part.id = request.mentee)")
    void forgetHopes(PersonId person);

    /// Also of whom it greets: it may bear their name.
    @Modifying(flushAutomatically = true)
    @Query("update Match match set match.hello = null where exists (select 1 from Enrolment part"
            + " where part.person = :person and (part.id = match.mentor or part.id = match.mentee))")
    void forgetHellos(PersonId person);

    @Modifying(flushAutomatically = true)
    @Query("update Asking asking set asking.reason = null where exists (select 1 from Enrolment part"
            + " where part.person = :person and part.id = asking.mentor)")
    void forgetReasons(PersonId person);
}
