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
            "d1_0.state='SENDING' and d1_0.lease_until<? and 1=0")),

    SENT_BEFORE_COMMIT("The platform is called before the claim is committed",
            Plant.bean("delivery.Dispatcher", "dispatchDue", Planted::inOneTransaction)),

    NOT_LOOKED_FOR("What may have arrived is sent as if nothing had been",
            Plant.words("select * from delivery where id = any(",
                    "select * except (doubts), 0 as doubts from delivery where id = any(")),

    LOST_TAKEN_FOR_UNSENT("An answer that was lost is taken for a message that was not sent",
            Plant.bean("delivery.Outcomes", "note", Planted::uncertainIsUnsent)),

    RETRY_AFTER_IGNORED("After a 429 it is tried at once",
            Plant.bean("delivery.Outcomes", "note", Planted::waitsNot)),

    KNOCKS_AGAIN("Closed direct messages are tried again and again",
            Plant.bean("delivery.Outcomes", "note", Planted::knocksAgain)),

    PRESSED_TWICE("A press that is brought again is acted on again", Plant.words(
            "insert into inbound (id, at) values (?, ?)",
            "insert into inbound (id, at) values (? || cast(random_uuid() as varchar), ?)")),

    HOLIDAY_FORGOTTEN("A program has no holidays",
            Plant.words("from holiday h1_0 where", "from holiday h1_0 where 1=0 and")),

    ZONE_WRONG("Everybody lives in Greenwich",
            Plant.words("p1_0.version,p1_0.zone from person", "p1_0.version,'UTC' from person").and(
                    "select * from person where person_id = any(",
                    "select * except (zone), 'UTC' as zone from person where person_id = any("));

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
