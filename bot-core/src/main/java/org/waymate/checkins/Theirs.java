package org.waymate.checkins;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.waymate.program.Asker;

/// A check-in is changed by the person who was asked, and by nobody else.
@Component
class Theirs {

    private final CheckIns checkIns;
    private final Rhythms rhythms;
    private final Standing standing;

    Theirs(CheckIns checkIns, Rhythms rhythms, Standing standing) {
        this.checkIns = checkIns;
        this.rhythms = rhythms;
        this.standing = standing;
    }

    Saying.Outcome changing(Asker.Participant who, CheckInId id, Consumer<CheckIn> deed) {
        var theirs = checkIns.findById(id)
                .filter(checkIn -> checkIn.person().equals(who.person().id()));
        return theirs.<Saying.Outcome>map(checkIn -> {
            deed.accept(checkIn);
            rhythms.findByMatchAndPerson(checkIn.match(), checkIn.person()).ifPresent(Rhythm::heard);
            standing.changed(checkIn);
            return new Saying.Stands(checkIn.round());
        }).orElseGet(Saying.NotYours::new);
    }
}
