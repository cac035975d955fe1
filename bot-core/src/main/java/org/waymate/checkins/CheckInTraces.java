package org.waymate.checkins;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.waymate.people.PersonId;

/// What a person was asked and said, in whatever program.
interface CheckInTraces extends Repository<CheckIn, CheckInId> {

    List<CheckIn> findByPersonOrderByOpenedAt(PersonId person);

    /// Whether they met, and how useful it was, counts for the program: the rest goes. Whatever else they answered is
    /// a plain "not yet" from then on.
    @Modifying(flushAutomatically = true)
    @Query("update CheckIn checkIn set checkIn.said.note = null, checkIn.said.meetingDay = null,"
            + " checkIn.said.reason = null, checkIn.awaiting.tipAt = null, checkIn.awaiting.nudgeDay = null,"
            + " checkIn.awaiting.nudgeAt = null, checkIn.awaiting.wordAt = null,"
            + " checkIn.awaiting.wordSettledAt = null, checkIn.saidPace = null,"
            + " checkIn.remindAt = null, checkIn.againAt = null, checkIn.said.answeredAt = case when"
            + " checkIn.said.answer is null then null else checkIn.openedAt end,"
            + " checkIn.said.answer = case when checkIn.said.answer in (DATED, NOT_WORKING)"
            + " then org.waymate.checkins.Answer.NOT_YET else checkIn.said.answer end"
            + " where checkIn.person = :person")
    void forgetWords(PersonId person);

    @Modifying(flushAutomatically = true)
    @Query("delete from Rhythm rhythm where rhythm.person = :person")
    void forgetRhythm(PersonId person);
}
