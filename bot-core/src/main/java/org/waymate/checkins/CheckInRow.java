package org.waymate.checkins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Mention;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.pairing.Match;
import org.waymate.pairing.Matches;
import org.waymate.people.Naming;
import org.waymate.people.PersonId;
import org.waymate.program.Enrolments;
import org.waymate.program.Programs;

/// One check-in as a row: the question with its buttons, or what was said.
@Component
class CheckInRow {

    private static final Words WORDS = Words.of(CheckInRow.class);
    private static final int MOST_USEFUL = 5;

    private final Programs programs;
    private final Matches matches;
    private final Enrolments enrolments;
    private final Naming naming;

    CheckInRow(Programs programs, Matches matches, Enrolments enrolments, Naming naming) {
        this.programs = programs;
        this.matches = matches;
        this.enrolments = enrolments;
        this.naming = naming;
    }

    Part.Row of(CheckIn checkIn, Here here) {
        return new Part.Row(text(checkIn, here), choices(checkIn, here));
    }

    private Prose text(CheckIn checkIn, Here here) {
        var name = Map.<String, Object>of("name", other(checkIn));
        if (checkIn.isAsking()) {
            return checkIn.said().map(Said::meetingDay)
                    .map(day -> WORDS.say(here, "row.after-date", Map.of("name", other(checkIn), "day", day)))
                    .orElseGet(() -> WORDS.say(here, "row.ask", name));
        }
        return checkIn.said().map(said -> said(checkIn, said, here))
                .orElseGet(() -> WORDS.say(here, "row.silent", name));
    }

    private Prose said(CheckIn checkIn, Said said, Here here) {
        var given = new HashMap<String, Object>(
                Map.of("name", other(checkIn), "said", label(said.answer(), here)));
        Optional.ofNullable(said.meetingDay()).ifPresent(day -> given.put("day", day));
        Optional.ofNullable(said.usefulness()).ifPresent(useful -> given.put("useful", useful));
        checkIn.againAt().ifPresent(moment -> given.put("moment", moment));
        return WORDS.say(here, key(checkIn, said), given);
    }

    private static String key(CheckIn checkIn, Said said) {
        return switch (said.answer()) {
            case MET -> met(checkIn, said);
            case DATED -> checkIn.againAt().isPresent() ? "row.dated.again" : "row.dated";
            case NOT_YET, NOT_WORKING -> "row.said";
            case LATER -> checkIn.againAt().isPresent() ? "row.later" : "row.said";
        };
    }

    private static String met(CheckIn checkIn, Said said) {
        if (said.usefulness() == null) {
            return checkIn.isClosed() ? "row.said" : "row.how-useful";
        }
        return said.note() == null ? "row.useful" : "row.noted";
    }

    private List<Choice> choices(CheckIn checkIn, Here here) {
        if (checkIn.isClosed()) {
            return List.of();
        }
        if (checkIn.isAsking()) {
            return answers(checkIn, here);
        }
        return checkIn.lacksRating()
                ? ratings(checkIn, here)
                : afterwards(checkIn, here);
    }

    private List<Choice> answers(CheckIn checkIn, Here here) {
        var choices = new ArrayList<Choice>();
        choices.add(say(checkIn, Answer.MET, here).primary());
        choices.add(Choice.of(label(Answer.DATED, here),
                Invitation.to(CheckInCommand.SayDate.class).with("check-in", checkIn.id())));
        choices.add(say(checkIn, Answer.NOT_YET, here));
        choices.add(say(checkIn, Answer.NOT_WORKING, here));
        if (checkIn.mayPutOff() && isThereALater(checkIn, here)) {
            choices.add(say(checkIn, Answer.LATER, here));
        }
        return choices;
    }

    /// On the last day of the program nobody is asked again.
    private boolean isThereALater(CheckIn checkIn, Here here) {
        return LaterDay.of(programs.get(checkIn.round().program()), here.zone(), here.today().plusDays(1))
                .isPresent();
    }

    private static Choice say(CheckIn checkIn, Answer answer, Here here) {
        return Choice.of(label(answer, here), new CheckInCommand.Say(checkIn.id(), answer));
    }

    private static String label(Answer answer, Here here) {
        return Phrasebook.label(answer, here.locale());
    }

    private static List<Choice> ratings(CheckIn checkIn, Here here) {
        var choices = new ArrayList<Choice>();
        for (var useful = 1; useful <= MOST_USEFUL; useful++) {
            choices.add(Choice.of(WORDS.label(here, "useful", Map.of("useful", useful)),
                    new CheckInCommand.Rate(checkIn.id(), useful)));
        }
        return choices;
    }

    private static List<Choice> afterwards(CheckIn checkIn, Here here) {
        var choices = new ArrayList<Choice>();
        if (checkIn.saysMet()) {
            choices.add(Choice.of(
                    WORDS.label(here,
                            checkIn.said().map(Said::note).isPresent() ? "note.change" : "note.add"),
                    Invitation.to(CheckInCommand.AddNote.class).with("check-in", checkIn.id())));
        }
        choices.add(Choice.of(WORDS.label(here, "change"), new CheckInCommand.Change(checkIn.id())));
        return choices;
    }

    private Mention other(CheckIn checkIn) {
        var match = matches.get(checkIn.match());
        return naming.of(other(match, checkIn), checkIn.person());
    }

    private PersonId other(Match match, CheckIn checkIn) {
        var mentee = enrolments.get(match.mentee()).person();
        return mentee.equals(checkIn.person()) ? enrolments.get(match.mentor()).person() : mentee;
    }
}
