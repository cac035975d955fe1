package org.waymate.simulation;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/// What a core would do that has lost one of its guards. Each is planted from outside, for one thread, and has to be
/// found out by the laws.
enum Defect {

    LEASE_UNREAD("A lease is over before its time", Plant.words(
            "d1_0.state='SENDING' and d1_0.lease_until<?",
            "d1_0.state='SENDING' and (d1_0.lease_until<? or 1=1)")),

    NEVER_TAKEN_BACK("What a node that died was sending is left to it", Plant.words(
            "d1_0.state='SENDING' and d1_0.lease_until<?",
            "d1_0.state='SENDING' and d1_0.lease_until<? and 1=0")
            .and("and (fence > 0 or ?)", "and 1=0 and ?")),

    SENT_BEFORE_COMMIT("The platform is called before the claim is committed",
            Plant.bean("delivery.Dispatcher", "dispatchDue", PlantedInSending::inOneTransaction)),

    NOT_LOOKED_FOR("What may have arrived is sent as if nothing had been",
            Plant.words("select * from delivery where id = any(",
                    "select * except (doubts), 0 as doubts from delivery where id = any(")),

    LOST_TAKEN_FOR_UNSENT("An answer that was lost is taken for a message that was not sent",
            Plant.bean("delivery.Outcomes", "note", PlantedInSending::uncertainIsUnsent)),

    RETRY_AFTER_IGNORED("After a 429 it is tried at once",
            Plant.bean("delivery.Outcomes", "note", PlantedInSending::waitsNot)),

    KNOCKS_AGAIN("Closed direct messages are tried again and again",
            Plant.bean("delivery.Outcomes", "note", PlantedInSending::knocksAgain)),

    PRESSED_TWICE("A press that is brought again is acted on again", Plant.words(
            "insert into inbound (id, at) values (?, ?)",
            "insert into inbound (id, at) values (? || cast(random_uuid() as varchar), ?)")),

    HOLIDAY_FORGOTTEN("A program has no holidays",
            Plant.words("from holiday h1_0 where", "from holiday h1_0 where 1=0 and")),

    ZONE_WRONG("Everybody lives in Greenwich",
            Plant.words("p1_0.version,p1_0.zone from person", "p1_0.version,'UTC' from person").and(
                    "select * from person where person_id = any(",
                    "select * except (zone), 'UTC' as zone from person where person_id = any(")),

    SUMMER_FOR_EVER("Clocks do not go back in autumn", Plant.words("p1_0.version,p1_0.zone from person",
            "p1_0.version,case p1_0.zone when 'Europe/Berlin' then 'Etc/GMT-2'"
                    + " when 'America/New_York' then 'Etc/GMT+4' else p1_0.zone end from person")),

    LOST_TAKEN_FOR_SENT("An answer that was lost is taken for a message that arrived",
            Plant.bean("delivery.Outcomes", "note", PlantedInSending::uncertainIsSent)),

    TOLD_AGAIN("The same event is told once more",
            Plant.bean("delivery.Outbox", "tell", PlantedInSending::anotherOccurrence)),

    NOT_WRITTEN_DOWN("A question is opened and nobody is told to ask it",
            Plant.bean("delivery.Outbox", "tell", PlantedInSending::noCheckIn)),

    OVER_UNSAID("What is over stays as it stands",
            Plant.bean("delivery.Outbox", "over", PlantedInRooms::nothing)),

    LAST_COMER("A message goes to whoever was here last", Plant.words(
            "from chat_account ca1_0 where ca1_0.person_id=? order by",
            "from chat_account ca1_0 where (ca1_0.person_id=? or 1=1) order by").and(
                    "select * from chat_account where person_id = any(?)",
                    "select latest.* except (person_id), reader.person_id from person reader,"
                            + " (select * from chat_account order by last_seen desc limit 1) latest"
                            + " where reader.person_id = any(?)")),

    WEEK_UNCOUNTED("Nobody counts what came this week",
            Plant.bean("delivery.Invitations", "let", PlantedInRooms::none)),

    EACH_ALONE("What is ready at one time travels alone",
            Plant.bean("delivery.Invitations", "toBeLet", PlantedInSending::oneByOne)),

    NO_COMPANY("Nothing waits for the next check-in",
            Plant.bean("checkins.NextCheckIn", "next", PlantedInRooms::nobody)),

    DIGEST_TORN("What is pressed among several things stands in the place of all",
            Plant.bean("frontdesk.DigestPress", "answered", PlantedInRooms::asItWasSaid)),

    QUIET_HOURS_UNKNOWN("A program has no quiet hours", Plant.words("p1_0.quiet_from,p1_0.quiet_until",
            "cast('04:00' as time),cast('04:01' as time)").and("quiet_from=?,quiet_until=?",
                    "quiet_from=coalesce(quiet_from, ?),quiet_until=coalesce(quiet_until, ?)")),

    BREAK_UNKNOWN("Nobody is on a break",
            Plant.words("e1_0.paused_until,e1_0.person_id",
                    "case when e1_0.paused_until is null then null else date '2020-01-01' end,e1_0.person_id")
                    .and("select * from enrolment where",
                            "select * except (paused_until), case when paused_until is null then null"
                                    + " else date '2020-01-01' end as paused_until from enrolment where")),

    ONCE_A_WEEK_UNKNOWN("Nobody wants it once a week",
            Plant.words("e1_0.how_often,", "'USUAL',")),

    DRAFT_UNKNOWN("A program is open from the beginning",
            Plant.words("p1_0.opened_at,", "coalesce(p1_0.opened_at, p1_0.since),")
                    .and("opened_at=?", "opened_at=nullif(cast(? as timestamp with time zone), since)")),

    NO_LAST_DAY("A program goes on for a month after its last day",
            Plant.words("p1_0.last_day,", "dateadd(day, 30, p1_0.last_day),")
                    .and("last_day=?", "last_day=dateadd(day, -30, cast(? as date))")),

    WRONG_WEEKDAY("Everybody is asked on Saturdays",
            Plant.words("p1_0.every_weeks,p1_0.weekday,", "p1_0.every_weeks,'SATURDAY',")
                    .and("weekday=?", "weekday=coalesce(weekday, ?)")),

    NO_FIVE_DAYS("Two who were introduced are asked at once",
            Plant.bean("checkins.SettlingIn", "earliest", PlantedInRooms::fiveDaysEarlier)),

    NOT_CAUGHT_UP("Whoever could not be asked in time is never asked again",
            Plant.bean("checkins.Opening", "open", PlantedInRooms::unlessLate)),

    ROUND_AGAIN("A round that was asked is asked again three days later", Plant.words(
            "next_day=?,next_due=?,pace=?",
            "next_day=coalesce(next_day, ?),next_due=least(cast(? as timestamp with time zone),"
                    + " dateadd(day, 3, next_due)),pace=?")),

    REMINDED_AFTER_A_DAY("Whoever says nothing is reminded after a day", Plant.words("ci1_0.remind_at<=?",
            "ci1_0.remind_at<=dateadd(day, 1, cast(? as timestamp with time zone))")),

    REMINDED_ALL_THE_SAME("Whoever has answered is reminded all the same",
            Plant.words("remind_at=?,round_day=?,answer=?",
                    "remind_at=coalesce(?, remind_at),round_day=?,answer=?")),

    PLACES_UNCOUNTED("A mentor takes ten mentees, whatever they said",
            Plant.words("e1_0.person_id,e1_0.places,", "e1_0.person_id,10,")),

    YES_WITHOUT_MATCH("A yes is written down, and nothing comes of it",
            Plant.bean("pairing.Matching", "make", PlantedInRooms::unlessByAMentor)),

    QUESTION_STANDS("Whoever was asked before is asked still",
            Plant.bean("pairing.Askings", "openFor", PlantedInRooms::nobody)),

    A_DAY_LESS("A mentor has a day less to answer", Plant.words("mr1_0.hear_by<=?",
            "mr1_0.hear_by<=dateadd(day, 1, cast(? as timestamp with time zone))")),

    NOBODY_GOES_ON("No other mentor is ever asked",
            Plant.bean("pairing.AskTheNextMentor", "sweep", PlantedInRooms::nothing)),

    NOBODY_INTRODUCED("Two who are matched read nothing of it",
            Plant.bean("pairing.IntroductionLetter", "word", PlantedInRooms::nobody)),

    TAKEN_UNSEEN("Whoever takes something up does not see that somebody has it",
            Plant.words("c1_0.taken_at,c1_0.taken_by,", "c1_0.taken_at,cast(null as uuid),")),

    HEARD_BY_ALL("What is said to the coordinators is said to everybody",
            Plant.bean("concerns.Listeners", "of", PlantedInRooms::everybody)
                    .at("hears", PlantedInRooms::yes)),

    COUNTED_TWICE("Whoever answers twice counts twice",
            Plant.words("p1_0.round_day,p1_0.state,", "p1_0.round_day,'OPEN',")),

    PULSE_IN_BOOK("What somebody says of belonging is written down beside them",
            Plant.bean("pulse.Answering", "say", PlantedInRooms::noted)),

    FORGOTTEN_KEPT("What waits for somebody who was forgotten is kept",
            Plant.bean("delivery.OutboxMemory", "forget", PlantedInRooms::nothing));

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

    static Set<String> beans() {
        return Arrays.stream(values()).map(defect -> defect.plant.bean()).filter(bean -> !bean.isEmpty())
                .collect(Collectors.toSet());
    }

    static @Nullable Object does(MethodInvocation call) throws Throwable {
        var planted = PLANTED.get();
        return planted.isPresent() ? planted.get().plant.does(call) : call.proceed();
    }

    static String says(String sql) {
        return PLANTED.get().map(defect -> defect.plant.statement().instead(sql)).orElse(sql);
    }
}
