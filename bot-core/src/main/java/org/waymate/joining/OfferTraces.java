package org.waymate.joining;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.people.PersonId;

/// What a person has to do with offers to mentor, in whatever program.
interface OfferTraces extends Repository<MentorOffer, MentorOfferId> {

    @Query("select offer from MentorOffer offer, Enrolment part where part.id = offer.mentor"
            + " and part.person = :person order by offer.number")
    List<MentorOffer> offers(PersonId person);

    /// What they were asked, and what they asked as coordinators.
    @Query("select question from OfferQuestion question where question.askedBy = :person or exists (select 1 from"
            + " MentorOffer offer, Enrolment part where offer.id = question.offer and part.id = offer.mentor"
            + " and part.person = :person) order by question.since")
    List<OfferQuestion> questions(PersonId person);

    @Query("select page from OfferPage page where page.person = :person")
    List<OfferPage> pages(PersonId person);

    @Modifying(flushAutomatically = true)
    @Query("delete from OfferPage page where page.person = :person")
    void forgetPages(PersonId person);
}
