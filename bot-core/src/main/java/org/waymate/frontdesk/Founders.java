package org.waymate.frontdesk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymate.chat.Visit;
import org.waymate.chat.place.SpaceRef;
import org.waymate.people.Introductions;
import org.waymate.program.AwaitedSeats;
import org.waymate.program.Coordinators;
import org.waymate.program.ProgramId;
import org.waymate.program.Programs;
import org.waymate.program.Seat;
import org.waymate.program.Spaces;

/// Who is named in `WAYMATE_COORDINATORS`: they may begin a program in that place, and run the one that lives
/// there from the moment they come. So does whom another coordinator has added before they came.
@Component
class Founders {

    private static final Pattern NAMED = Pattern.compile("([a-z]+):([^/]+)/(.+)");

    private final List<String> named;
    private final Spaces spaces;
    private final Programs programs;
    private final Coordinators coordinators;
    private final AwaitedSeats awaited;
    private final Introductions introductions;

    Founders(@Value("${waymate.coordinators:}") List<String> named, Spaces spaces, Programs programs,
            Coordinators coordinators, AwaitedSeats awaited, Introductions introductions) {
        this.named = named;
        this.spaces = spaces;
        this.programs = programs;
        this.coordinators = coordinators;
        this.awaited = awaited;
        this.introductions = introductions;
    }

    /// Whether they are named for the very place where they speak.
    boolean names(Visit visit) {
        return visit.space().isPresent() && places(visit).findAny().isPresent();
    }

    void seat(Visit visit, Instant now) {
        places(visit).flatMap(space -> spaces.programOf(space).stream())
                .forEach(program -> seat(visit, program, now));
        awaited.of(visit.account()).forEach(seat -> {
            seat(visit, seat.program(), now);
            awaited.delete(seat);
        });
    }

    private void seat(Visit visit, ProgramId program, Instant now) {
        var zone = visit.zone().orElseGet(() -> programs.get(program).zone());
        var person = introductions.meet(visit.account(), visit.name(), zone,
                visit.locale().orElse(Locale.ENGLISH), now);
        if (!coordinators.seats(program, person.id())) {
            coordinators.save(new Seat(program, person.id()));
        }
    }

    /// A direct message may not say from which place it comes: then all that they are named for.
    private Stream<SpaceRef> places(Visit visit) {
        var account = visit.account();
        return named.stream().map(String::strip).map(NAMED::matcher)
                .filter(one -> one.matches() && one.group(1).equals(account.platform().code())
                        && one.group(3).equals(account.user()))
                .map(one -> new SpaceRef(account.platform(), one.group(2)))
                .filter(space -> visit.space().map(space::equals).orElse(true));
    }
}
