package org.waymate.participation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;

/// Who is on a break.
interface Breaks extends Repository<Enrolment, EnrolmentId> {

    /// Where a day begins first.
    ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    @Query("select part.id from Enrolment part where part.pausedUntil <= :day")
    List<EnrolmentId> endingBy(LocalDate day);

    @Query("select part from Enrolment part where part.pausedUntil is not null")
    List<Enrolment> all();
}
