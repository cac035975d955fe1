package org.waymate.insights;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.checkins.CheckInFigures;
import org.waymate.pairing.Match;
import org.waymate.pairing.Matches;
import org.waymate.pairing.PairingFigures;
import org.waymate.people.PersonId;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment.Standing;
import org.waymate.program.EnrolmentId;
import org.waymate.program.ProgramId;
import org.waymate.program.Role;

/// Who belongs into which list.
@Component
class ListRows {

    private static final Words WORDS = Words.of(ListRows.class);

    private final Members members;
    private final Matches matches;
    private final PairingFigures pairing;
    private final CheckInFigures checkIns;
    private final Gathering gathering;

    ListRows(Members members, Matches matches, PairingFigures pairing, CheckInFigures checkIns,
            Gathering gathering) {
        this.members = members;
        this.matches = matches;
        this.pairing = pairing;
        this.checkIns = checkIns;
        this.gathering = gathering;
    }

    List<Part.Row> of(Listing which, Asker.Coordinator who) {
        var program = who.program().id();
        var here = who.here();
        return switch (which) {
            case MENTEES -> together(program, Role.MENTEE, "list.mentee", here);
            case MENTORS -> together(program, Role.MENTOR, "list.mentor", here);
            case PAIRS -> pairs(program, here);
            case LOOKING -> looking(program, here);
            case UNANSWERED -> people(program, unanswered(who), here);
            case UNREACHED -> people(program,
                    members.silent(program).stream().map(Silence::who).toList(), here);
        };
    }

    private List<PersonId> unanswered(Asker.Coordinator who) {
        return gathering.of(who.program().id(), who.here().now()).lastRound(who.here().today())
                .map(round -> checkIns.unanswered(who.program().id(), round.day())).orElse(List.of());
    }

    private List<Part.Row> together(ProgramId program, Role role, String key, Here here) {
        var taken = matches.active(program).stream()
                .flatMap(match -> Stream.of(match.mentee(), match.mentor())).toList();
        return members.of(program).stream().filter(one -> one.is(role, Standing.ACTIVE))
                .map(one -> row(one, program, WORDS.say(here, key, Map.of("name", one.name(), "count",
                        Collections.frequency(taken, one.id()))), here))
                .toList();
    }

    private List<Part.Row> looking(ProgramId program, Here here) {
        var all = members.of(program);
        return pairing.waiting(program, here.now()).stream()
                .flatMap(one -> in(all, one.mentee()).map(mentee -> row(mentee, program, WORDS.say(here,
                        "list.looking", Map.of("name", mentee.name(), "days", one.days())), here)))
                .toList();
    }

    private List<Part.Row> people(ProgramId program, List<PersonId> whom, Here here) {
        return members.of(program).stream().filter(one -> whom.contains(one.person()))
                .map(one -> row(one, program, WORDS.say(here, "list.person", Map.of("name", one.name())),
                        here))
                .toList();
    }

    private List<Part.Row> pairs(ProgramId program, Here here) {
        var all = members.of(program);
        return matches.active(program).stream()
                .flatMap(match -> in(all, match.mentee()).flatMap(mentee -> in(all, match.mentor())
                        .map(mentor -> pair(mentee, mentor, match, here))))
                .toList();
    }

    private static Part.Row pair(Member mentee, Member mentor, Match match, Here here) {
        return new Part.Row(
                WORDS.say(here, "list.pair", Map.of("both", List.of(mentee.name(), mentor.name()), "day",
                        LocalDate.ofInstant(match.since(), here.zone()))),
                Stream.of(mentee, mentor).map(one -> Choice.of(
                        WORDS.label(here, "list.see", Map.of("name", one.name())),
                        new InsightCommand.ShowPerson(one.person(), Optional.of(match.program())))).toList());
    }

    private static Part.Row row(Member one, ProgramId program, Prose text, Here here) {
        return new Part.Row(text, List.of(PersonCard.see(one.person(), program, here)));
    }

    private static Stream<Member> in(List<Member> all, EnrolmentId id) {
        return all.stream().filter(one -> one.id().equals(id));
    }
}
