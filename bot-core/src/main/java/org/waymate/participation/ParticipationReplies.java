package org.waymate.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Problem;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.chat.words.ZoneNames;
import org.waymate.pairing.Matches;
import org.waymate.program.Asker;
import org.waymate.program.Program;
import org.waymate.program.Role;
import org.waymate.program.WeeklyDay;

/// What somebody reads who changed their mind.
@Component
class ParticipationReplies {

    private static final Words WORDS = Words.of(ParticipationReplies.class);

    private final Matches matches;
    private final AskingForAMentor asking;

    ParticipationReplies(Matches matches, AskingForAMentor asking) {
        this.matches = matches;
        this.asking = asking;
    }

    Reply profile(Asker.Participant who) {
        var here = who.here();
        var facts = new ArrayList<Part.Fact>();
        facts.add(fact(here, "profile.name", Prose.quoting(who.person().name())));
        facts.add(fact(here, "profile.zone",
                Prose.quoting(ZoneNames.of(who.person().zone(), here.locale()))));
        facts.add(fact(here, "profile.topics", Prose.quoting(
                Phrasebook.listed(who.enrolment().topics(), here.locale()))));
        who.person().pronouns().ifPresent(
                pronouns -> facts.add(fact(here, "profile.pronouns", Prose.quoting(pronouns))));
        who.person().about()
                .ifPresent(about -> facts.add(fact(here, "profile.about", Prose.quoting(about))));
        return new Reply.Tell(Message.saying(WORDS.say(here, "profile.changed")).and(new Part.Facts(facts))
                .with(List.of(Choice.of(WORDS.label(here, "profile.again"),
                        Invitation.to(ParticipationCommand.Profile.class)))));
    }

    private static Part.Fact fact(Here here, String key, Prose value) {
        return new Part.Fact(WORDS.label(here, key), value);
    }

    Reply places(Asker.Participant who, ChangingPlaces.Outcome now) {
        return new Reply.Tell(Message.saying(WORDS.say(who.here(), "places.changed",
                Map.of("places", now.places(), "mentees", now.mentees(), "free",
                        Math.max(0, now.places() - now.mentees())))));
    }

    Reply paused(Asker.Participant who, TakingBreaks.Outcome outcome) {
        return switch (outcome) {
            case TakingBreaks.Away(var until, var askedFor) -> {
                var message = Message.saying(WORDS.say(who.here(), "paused",
                        Map.of("day", until, "others", matches.activeOf(who.enrolment().id()).size(),
                                "mentor",
                                who.enrolment().role() == Role.MENTOR)));
                yield new Reply.Tell((askedFor ? message.and(WORDS.say(who.here(), "paused.asked")) : message)
                        .with(List.of(back(who.here()))));
            }
            case TakingBreaks.NotToCome() -> wrong("paused.past", Map.of());
            case TakingBreaks.AfterTheEnd() -> wrong("paused.end", Map.of("day", who.program().lastDay()));
        };
    }

    private static Reply wrong(String why, Map<String, Object> given) {
        return new Reply.Correct(Map.of("until", new Problem(WORDS, why, given)));
    }

    static Choice back(Here here) {
        return Choice.of(WORDS.label(here, "resume"), new ParticipationCommand.Resume());
    }

    Reply resumed(Asker.Participant who, boolean wasAway) {
        return wasAway
                ? new Reply.Replace(asking.offered(
                        Message.saying(WORDS.say(who.here(), "welcome-back",
                                Map.of("name", who.person().name(), "program", who.program().name()))),
                        who.enrolment(), who.program(), who.here()))
                : new Reply.Tell(Message.saying(WORDS.say(who.here(), "resumed.not")));
    }

    Reply hears(Asker.Participant who) {
        var here = who.here();
        var today = Map.<String, Object>of("today", here.today(), "count", who.program().unaskedAWeek());
        return new Reply.Tell(Message.saying(switch (who.enrolment().howOften()) {
            case EVERYTHING -> WORDS.say(here, "often.everything", today);
            case USUAL -> WORDS.say(here, "often.usual", today);
            case WEEKLY -> weekly(who.program(), here);
        }));
    }

    private static Prose weekly(Program program, Here here) {
        var next = WeeklyDay.of(program).onOrAfter(program.invitesFrom(here.now(), here.zone()),
                here.zone());
        var day = LocalDate.ofInstant(next, here.zone());
        return WORDS.say(here, "often.weekly",
                Map.of("today", here.today(), "weekday", day.getDayOfWeek(), "day", day));
    }

    Reply leave(Asker.Participant who) {
        var here = who.here();
        var sure = Message
                .saying(WORDS.say(here, "leave.sure",
                        Map.of("program", who.program().name(), "others",
                                matches.activeOf(who.enrolment().id()).size(), "mentor",
                                who.enrolment().role() == Role.MENTOR)));
        return new Reply.Tell(sure.with(List.of(
                Choice.of(WORDS.label(here, "pause"), Invitation.to(ParticipationCommand.Pause.class)),
                Choice.of(WORDS.label(here, "leave.really"),
                        new ParticipationCommand.ReallyLeave(who.enrolment().id())).danger())));
    }

    Reply left(Asker who, Leaving.Outcome outcome) {
        return switch (outcome) {
            case Leaving.Gone(var program) -> new Reply.Replace(Message
                    .saying(WORDS.say(who.here(), "left", Map.of("program", program.name()))));
            case Leaving.NotTheirs() ->
                new Reply.Tell(Message.saying(WORDS.say(who.here(), "leave.not-yours")));
        };
    }
}
