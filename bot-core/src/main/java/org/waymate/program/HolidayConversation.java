package org.waymate.program;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Problem;
import org.waymate.chat.command.Shape;
import org.waymate.chat.words.Words;

@Component
final class HolidayConversation implements Conversation<HolidayCommand> {

    private static final Words WORDS = Words.of(HolidayConversation.class);

    private final KeepingDaysOff keeping;

    HolidayConversation(KeepingDaysOff keeping) {
        this.keeping = keeping;
    }

    @Override
    public Reply answer(Asker who, HolidayCommand command) {
        var coordinator = who.asCoordinator();
        return switch (command) {
            case HolidayCommand.Holidays() -> new Reply.Tell(HolidayList.of(coordinator));
            case HolidayCommand.AddHoliday add -> came(coordinator, keeping.add(coordinator, add));
            case HolidayCommand.OfAProgram pressed when !pressed.program()
                    .equals(coordinator.program().id()) ->
                new Reply.Tell(ProgramCard.notYours(who.here()));
            case HolidayCommand.OfAProgram pressed -> came(coordinator, press(coordinator, pressed));
        };
    }

    private KeepingDaysOff.Outcome press(Asker.Coordinator who, HolidayCommand.OfAProgram pressed) {
        return switch (pressed) {
            case HolidayCommand.TakeOutHoliday(var _, var first, var last) ->
                keeping.takeOut(who, first, last);
            case HolidayCommand.KeepWeekendsQuiet _ -> keeping.weekends(who, true);
            case HolidayCommand.AskOnWeekends _ -> keeping.weekends(who, false);
        };
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.id("program").map(ProgramId::new);
    }

    private static Reply came(Asker.Coordinator who, KeepingDaysOff.Outcome outcome) {
        return switch (outcome) {
            case KeepingDaysOff.Added(var holiday) -> list(who, "holidays.added", holiday);
            case KeepingDaysOff.TakenOut(var holiday) -> list(who, "holidays.out", holiday);
            case KeepingDaysOff.WeekendsAre(var quiet) ->
                list(who, quiet ? "weekends.quiet" : "weekends.asked", Map.of());
            case KeepingDaysOff.WasNotThere() -> list(who, "holidays.not-there", Map.of());
            case KeepingDaysOff.ChecksInOnWeekends() -> list(who, "weekends.check-ins",
                    Map.of("weekday", who.program().cadence().weekday()));
            case KeepingDaysOff.IsOffAlready(var by) -> list(who, "holidays.already", by);
            case KeepingDaysOff.TooMany() -> list(who, "holidays.many", Map.of());
            case KeepingDaysOff.EndsBeforeItBegins() -> wrong("last-day", "setup.ends-first", Map.of());
            case KeepingDaysOff.OutsideTheProgram() -> wrong("first-day", "holidays.outside",
                    Map.of("first", who.program().firstDay(), "last", who.program().lastDay()));
        };
    }

    private static Reply list(Asker.Coordinator who, String key, Holiday holiday) {
        return list(who, key, HolidayList.inWords(holiday));
    }

    private static Reply list(Asker.Coordinator who, String key, Map<String, Object> given) {
        return new Reply.Replace(HolidayList.of(who).beneath(WORDS.say(who.here(), key, given)));
    }

    private static Reply wrong(String question, String why, Map<String, Object> given) {
        return new Reply.Correct(Map.of(question, new Problem(WORDS, why, given)));
    }
}
