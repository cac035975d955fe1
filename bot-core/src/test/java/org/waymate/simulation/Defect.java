package org.waymate.simulation;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInvocation;

/// What a core would do that has lost one of its guards. Each is planted from outside, for one thread, and has to be
/// found out by the laws.
enum Defect {

    CLAIMED_ANYWAY("A row is taken although somebody has it", Plant
            .words("where d1_0.state in ('READY','CHANGED') and d1_0.due_at<=? order by",
                    "where d1_0.state in ('READY','CHANGED','SENDING') and d1_0.due_at<=? order by")
            .and("where d1_0.id=? and d1_0.state in ('READY','CHANGED')", "where d1_0.id=?")),

    LEASE_UNREAD("A lease is over before its time", Plant.words("d1_0.state='SENDING' and d1_0.lease_until<?",
            "d1_0.state='SENDING' and (d1_0.lease_until<? or 1=1)")),

    NEVER_TAKEN_BACK("What a node that died was sending is left to it", Plant.words(
            "d1_0.state='SENDING' and d1_0.lease_until<?",
            "d1_0.state='SENDING' and d1_0.lease_until<? and 1=0")),

    SENT_BEFORE_COMMIT("The platform is called before the claim is committed",
            Plant.bean("delivery.Dispatcher", "dispatchDue", Planted::inOneTransaction)),

    NOT_LOOKED_FOR("What may have arrived is sent as if nothing had been",
            Plant.words("d1_0.channel,d1_0.doubts,d1_0.due_at", "d1_0.channel,0,d1_0.due_at")),

    LOST_TAKEN_FOR_UNSENT("An answer that was lost is taken for a message that was not sent",
            Plant.bean("delivery.Outcomes", "note", Planted::uncertainIsUnsent)),

    LOST_TAKEN_FOR_SENT("An answer that was lost is taken for a message that arrived",
            Plant.bean("delivery.Outcomes", "note", Planted::uncertainIsSent)),

    RETRY_AFTER_IGNORED("After a 429 it is tried at once",
            Plant.bean("delivery.Outcomes", "note", Planted::waitsNot)),

    KNOCKS_AGAIN("Closed direct messages are tried again and again",
            Plant.bean("delivery.Outcomes", "note", Planted::knocksAgain)),

    PRESSED_TWICE("A press that is brought again is acted on again", Plant.words(
            "insert into inbound (id, at) values (?, ?)",
            "insert into inbound (id, at) values (? || cast(random_uuid() as varchar), ?)")),

    QUIET_HOURS_UNREAD("Quiet hours are a minute long", Plant.words("p1_0.quiet_from,p1_0.quiet_until",
            "time '03:00:00',time '03:01:00'")),

    HOLIDAY_FORGOTTEN("A program has no holidays",
            Plant.words("from holiday h1_0 where", "from holiday h1_0 where 1=0 and")),

    WEEKENDS_FORGOTTEN("Weekends are as other days", Plant.words("p1_0.quiet_weekends", "false")),

    ZONE_WRONG("Everybody lives in Greenwich",
            Plant.words("p1_0.version,p1_0.zone from person", "p1_0.version,'UTC' from person")),

    CLOCK_AHEAD("The clock is an hour ahead", Plant.words("", "")),

    SUMMER_TIME_FORGOTTEN("Calendars know no summer time",
            Plant.bean("checkins.OwnCalendars", "of", Planted::byStandardTime)),

    DAY_AFTER("A day of the rhythm is taken for the one after it",
            Plant.bean("checkins.OwnCalendars", "of", Planted::aDayLate)),

    BREAK_UNREAD("Nobody is on a break",
            Plant.words("e1_0.paused_until,e1_0.person_id", "cast(null as date),e1_0.person_id")),

    WEEKLY_UNREAD("Everybody wants as much as all", Plant.words("e1_0.how_often,", "'USUAL',")),

    DRAFT_SPEAKS("A draft counts as open", Plant.words("p1_0.name,p1_0.opened_at", "p1_0.name,p1_0.since")),

    EVERY_WEEK("Pairs are asked every week", Plant.words("p1_0.every_weeks", "1")),

    ONE_SKIPPED("A sweep leaves some people out",
            Plant.bean("checkins.Rhythms", "whoIsDue", Planted::leavesSomeOut)),

    FIVE_DAYS_FORGOTTEN("Two who were introduced are asked at once",
            Plant.bean("checkins.SettlingIn", "earliest", Planted::atOnce)),

    REMINDED_TWICE("A reminder is written twice",
            Plant.bean("delivery.Outbox", "tell", Planted::remindsTwice)),

    REMINDED_AT_ONCE("A reminder does not wait two days",
            Plant.words("ci1_0.remind_at<=?", "ci1_0.remind_at - interval '2' day<=?")),

    NOT_CALLED_OFF("What is withdrawn leaves all the same",
            Plant.words("'READY','HELD','SENDING') and d1_0.channel is null",
                    "'HELD') and d1_0.channel is null")),

    EDITS_LOST("What has changed is not edited",
            Plant.words("when d1_0.state='SENT' then 'CHANGED'", "when d1_0.state='SENT' then 'SENT'")),

    NOT_CLOSED("What is over does not say so", Plant.bean("delivery.Outbox", "over", _ -> null)),

    NOT_INTRODUCED("Only one of two is introduced",
            Plant.bean("delivery.Outbox", "tell", Planted::introducesOne)),

    CAPACITY_UNCHECKED("A mentor's places are not counted", Plant
            .bean("pairing.MentorsWithRoom", "places", _ -> 1)
            .and("select m1_0.mentor_id from mentoring_match m1_0 where m1_0.program_id=? and m1_0.state='ACTIVE'",
                    "select m1_0.mentor_id from mentoring_match m1_0 where m1_0.program_id=? and m1_0.state='NONE'")),

    TWO_MENTORS("Whoever has a mentor may ask for another",
            Plant.bean("pairing.Matches", "activeOf", Planted::asIfAlone)),

    NEVER_HEARD("A request whose day has come is passed over",
            Plant.words(".hear_by<=?", ".hear_by<=? and 1=0")),

    ANOTHERS_ACCOUNT("Some messages go to another's account",
            Plant.bean("people.ChatAccounts", "latestOf", Planted::anothers)),

    EVERYBODY_LISTENS("What is told to coordinators is told to all",
            Plant.bean("concerns.Listeners", "of", Planted::everybody)),

    PULSE_NAMED("An answer about belonging is kept with its name",
            Plant.bean("pulse.Answering", "say", Planted::namesThePulse)),

    NOT_FORGOTTEN("Whoever was forgotten keeps their account",
            Plant.bean("people.PeopleMemory", "forget", _ -> null));

    private static final ThreadLocal<Optional<Defect>> PLANTED = ThreadLocal.withInitial(Optional::empty);

    private final String sentence;
    private final Plant plant;

    Defect(String sentence, Plant plant) {
        this.sentence = sentence;
        this.plant = plant;
    }

    String sentence() {
        return sentence;
    }

    static void plant(Optional<Defect> defect) {
        PLANTED.set(defect);
    }

    static boolean isPlanted(Defect defect) {
        return PLANTED.get().equals(Optional.of(defect));
    }

    static Set<String> beans() {
        return Arrays.stream(values()).map(defect -> defect.plant.bean()).filter(bean -> !bean.isEmpty())
                .collect(Collectors.toSet());
    }

    static Object does(MethodInvocation call) throws Throwable {
        var planted = PLANTED.get();
        return planted.isPresent() ? planted.get().plant.does(call) : call.proceed();
    }

    static String says(String sql) {
        return PLANTED.get().map(defect -> defect.plant.statement().instead(sql)).orElse(sql);
    }
}
