package org.waymate.insights;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.program.Enrolment;
import org.waymate.program.EnrolmentId;
import org.waymate.program.ProgramId;

/// The people of a program in two queries, however many they are.
interface Members extends Repository<Enrolment, EnrolmentId> {

    @Query("""
            select new org.waymate.insights.Member(enrolment.id, person.id, person.name, enrolment.role, enrolment.standing,
                enrolment.since)
            from Enrolment enrolment, Person person
            where person.id = enrolment.person and enrolment.program = :program order by enrolment.since, person.name""")
    List<Member> of(ProgramId program);

    @Query("""
            select new org.waymate.insights.Silence(person.id, person.name, account.unreachableSince)
            from Enrolment enrolment, Person person, ChatAccount account
            where person.id = enrolment.person and account.person = enrolment.person
                and enrolment.program = :program and enrolment.standing not in (DECLINED, LEFT)
                and account.unreachableSince is not null
                and not exists (select later from ChatAccount later
                    where later.person = account.person and later.lastSeen > account.lastSeen)
            order by account.unreachableSince""")
    List<Silence> silent(ProgramId program);
}
