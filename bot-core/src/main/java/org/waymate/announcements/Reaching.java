package org.waymate.announcements;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.pairing.Match;
import org.waymate.pairing.Matches;
import org.waymate.chat.place.Platform;
import org.waymate.people.ChatAccount;
import org.waymate.people.ChatAccounts;
import org.waymate.people.PersonId;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.ProgramId;
import org.waymate.program.Programs;
import org.waymate.program.Role;

/// Who belongs to a segment today. Whoever is on a break is left in peace.
@Component
class Reaching {

    /// @param missed people whom messages don't reach
    /// @param on where the others read them
    /// @param from now, or by the program's clock the end of the days that the bot keeps free
    record Reach(int there, int missed, Set<Platform> on, Instant from) {

        boolean isOnBoth() {
            return on.contains(Platform.SLACK) && on.contains(Platform.DISCORD);
        }
    }

    private final Enrolments enrolments;
    private final Matches matches;
    private final ChatAccounts accounts;
    private final Programs programs;
    private final Clock clock;

    Reaching(Enrolments enrolments, Matches matches, ChatAccounts accounts, Programs programs, Clock clock) {
        this.enrolments = enrolments;
        this.matches = matches;
        this.accounts = accounts;
        this.programs = programs;
        this.clock = clock;
    }

    List<PersonId> people(Announcement announcement, Segment segment) {
        var program = announcement.program();
        var today = LocalDate.ofInstant(clock.instant(), programs.get(program).zone());
        return enrolled(program, segment).filter(part -> !part.isPausedOn(today)).map(Enrolment::person)
                .toList();
    }

    private Stream<Enrolment> enrolled(ProgramId program, Segment segment) {
        return switch (segment) {
            case EVERYONE -> Stream.concat(enrolments.active(program, Role.MENTOR).stream(),
                    enrolments.active(program, Role.MENTEE).stream());
            case MENTORS -> enrolments.active(program, Role.MENTOR).stream();
            case MENTEES -> enrolments.active(program, Role.MENTEE).stream();
            case WAITING -> {
                var matched = matches.active(program).stream().map(Match::mentee).toList();
                yield enrolments.active(program, Role.MENTEE).stream()
                        .filter(mentee -> !matched.contains(mentee.id()));
            }
        };
    }

    Reach reach(Announcement announcement, Segment segment) {
        var all = people(announcement, segment);
        var written = accounts.writtenTo(all);
        var there = (int) written.stream().map(ChatAccount::person).distinct().count();
        return new Reach(there, all.size() - there,
                written.stream().map(account -> account.ref().platform()).collect(Collectors.toSet()),
                programs.get(announcement.program()).restsUntil(clock.instant()));
    }
}
