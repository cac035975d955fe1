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
import org.waymate.people.Naming;

/// One check-in as a row: the question with its buttons, or what was said.
@Component
class CheckInRow {

    private static final Words WORDS = Words.of(CheckInRow.class);
    private static final int MOST_USEFUL = 5;

    private final OwnCalendars calendars;
    private final Counterparts counterparts;
    private final NotMetRow notMet;
    private final Naming naming;

    CheckInRow(OwnCalendars calendars, Counterparts counterparts, NotMetRow notMet, Naming naming) {
        this.calendars = calendars;
        this.counterparts = counterparts;
        this.notMet = notMet;
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
        return switch (said.answer()) {
            case NOT_YET, NOT_WORKING -> notMet.text(checkIn, given, here);
            case MET -> WORDS.say(here, met(checkIn, said), given);
            case DATED ->
                WORDS.say(here, checkIn.againAt().isPresent() ? "row.dated.again" : "row.dated", given);
            case LATER -> WORDS.say(here, checkIn.againAt().isPresent() ? "row.later" : "row.said", given);
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
        return calendars.of(checkIn.round()).on(here.today().plusDays(1)).isPresent();
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

    private List<Choice> afterwards(CheckIn checkIn, Here here) {
        var choices = new ArrayList<>(notMet.choices(checkIn, here));
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
        return naming.of(counterparts.of(checkIn), checkIn.person());
    }
}
