package org.waymate.program;

import org.waymate.chat.place.SpaceRef;
import org.waymate.chat.place.ChannelRef;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// A coordinator changes what the program is, or when it asks. It counts from the next question on.
@Component
class ChangingProgram {

    /// What can come of it.
    sealed interface Outcome
            permits Changed, WrongDays, LacksHelpCard, AsksInQuietHours, NeverWakes, TooFewInAll, NotHome {}

    record Changed() implements Outcome {}

    /// A program that people are in always says whom to call.
    record LacksHelpCard() implements Outcome {}

    /// Nobody could be asked at such an hour.
    record AsksInQuietHours() implements Outcome {}

    record NeverWakes() implements Outcome {}

    /// Not even one mentor would have the time to answer.
    record TooFewInAll() implements Outcome {}

    /// A channel of another workspace or server.
    record NotHome() implements Outcome {}

    private final Spaces spaces;
    private final ApplicationEventPublisher events;

    ChangingProgram(Spaces spaces, ApplicationEventPublisher events) {
        this.spaces = spaces;
        this.events = events;
    }

    Outcome edit(Asker.Coordinator who, ProgramCommand.EditProgram asked) {
        var today = LocalDate.ofInstant(who.here().now(), asked.zone());
        Optional<WrongDays> wrong = WrongDays.of(asked.firstDay(), asked.lastDay(), today);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (asked.helpCard().isEmpty() && !who.program().isDraft()) {
            return new LacksHelpCard();
        }
        who.program().isCalled(asked.name(), asked.firstDay(), asked.lastDay(), asked.helpCard().orElse(""),
                asked.zone());
        return changed(who);
    }

    Outcome set(Asker.Coordinator who, ProgramCommand.Settings asked) {
        if (asked.quietFrom().equals(asked.quietUntil())) {
            return new NeverWakes();
        }
        var quiet = new QuietHours(asked.quietFrom(), asked.quietUntil());
        if (quiet.cover(asked.hour())) {
            return new AsksInQuietHours();
        }
        who.program().goesBy(new Cadence(asked.weeks(), asked.weekday().day(), asked.hour()), quiet);
        return changed(who);
    }

    /// It counts for whoever is asked from now on.
    Outcome ask(Asker.Coordinator who, ProgramCommand.AskMentors asked) {
        if (asked.inAll() < asked.aMentor()) {
            return new TooFewInAll();
        }
        who.program().asksFor(new AskingDays(asked.aMentor(), asked.inAll()));
        return changed(who);
    }

    /// It counts from the next message on; what came in the last days counts with it.
    Outcome write(Asker.Coordinator who, int timesAWeek) {
        who.program().writesUnasked(timesAWeek);
        return changed(who);
    }

    Outcome open(Asker.Coordinator who, ChannelRef channel) {
        if (spaces.programOf(new SpaceRef(channel.platform(), channel.space()))
                .filter(who.program().id()::equals).isEmpty()) {
            return new NotHome();
        }
        who.program().opensOwnPlacesUnder(channel);
        return changed(who);
    }

    private Outcome changed(Asker.Coordinator who) {
        events.publishEvent(new ProgramChanged(who.program().id()));
        return new Changed();
    }
}
