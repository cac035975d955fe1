package org.waymate.program;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;

/// The days of a program on which nothing is due, each with what can be done about it.
final class HolidayList {

    private static final Words WORDS = Words.of(HolidayList.class);

    private HolidayList() {}

    static Message of(Asker.Coordinator who) {
        var program = who.program();
        var holidays = program.daysOff().holidays().stream()
                .map(holiday -> row(holiday, program, who.here()));
        return Message.saying(WORDS.say(who.here(), "holidays", Map.of("program", program.name())))
                .and(new Part.Rows(
                        Stream.concat(Stream.of(weekends(program, who.here())), holidays).toList()))
                .with(Choice.of(WORDS.label(who.here(), "holidays.add"),
                        Invitation.to(HolidayCommand.AddHoliday.class)));
    }

    static Choice choice(Here here) {
        return Choice.of(WORDS.label(here, "holidays.open"), new HolidayCommand.Holidays());
    }

    static Map<String, Object> inWords(Holiday holiday) {
        return Map.of("first", holiday.firstDay(), "last", holiday.lastDay(), "days",
                holiday.spans(holiday.firstDay(), holiday.firstDay()) ? 1 : 2, "name", holiday.name(),
                "named", !holiday.name().isBlank());
    }

    private static Part.Row weekends(Program program, Here here) {
        return program.daysOff().weekends()
                ? new Part.Row(WORDS.say(here, "weekends.row.quiet"),
                        List.of(Choice.of(WORDS.label(here, "weekends.ask"),
                                new HolidayCommand.AskOnWeekends(program.id()))))
                : new Part.Row(WORDS.say(here, "weekends.row.asked"),
                        List.of(Choice.of(WORDS.label(here, "weekends.keep"),
                                new HolidayCommand.KeepWeekendsQuiet(program.id()))));
    }

    private static Part.Row row(Holiday holiday, Program program, Here here) {
        return new Part.Row(WORDS.say(here, "holidays.row", inWords(holiday)),
                List.of(Choice.of(WORDS.label(here, "holidays.take-out"), new HolidayCommand.TakeOutHoliday(
                        program.id(), holiday.firstDay(), holiday.lastDay()))));
    }
}
