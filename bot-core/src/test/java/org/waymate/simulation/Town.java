package org.waymate.simulation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.Platform;
import org.waymate.chat.place.SpaceRef;
import org.waymate.simulation.Resident.Temper;

/// Who lives here, and in which programs: one on Slack, two in guilds on Discord.
final class Town {

    private static final List<SpaceRef> SPACES = List.of(new SpaceRef(Platform.SLACK, "T1"),
            new SpaceRef(Platform.DISCORD, "G1"), new SpaceRef(Platform.DISCORD, "G2"));
    private static final List<String> HOMES = List.of("Europe/Berlin", "America/New_York",
            "Australia/Lord_Howe");
    private static final List<String> WEEKDAYS = List.of("monday", "tuesday", "wednesday", "thursday",
            "friday", "sunday");

    private static final int DAYS = 7;
    private static final int A_MONTH = 30;
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration FIVE_HOURS = Duration.ofHours(5);

    private final Life life;
    private final Door door;
    private final Habits habits;
    private final Plan plan;
    private final Chance chance;

    private Town(Life life, Door door, Habits habits, Plan plan) {
        this.life = life;
        this.door = door;
        this.habits = habits;
        this.plan = plan;
        this.chance = life.chance();
    }

    static void settle(Life life, Door door, Habits habits, Plan plan) {
        var town = new Town(life, door, habits, plan);
        for (var program = 0; program < plan.programs(); program++) {
            town.program(SPACES.get(program), HOMES.get(program));
        }
        town.days();
    }

    private void program(SpaceRef space, String zone) {
        var noor = somebody(space, "coordinator", 0, zone);
        var omar = somebody(space, "coordinator", 1, zone);
        draws(noor, omar);
        for (var mentor = 0; mentor < 3; mentor++) {
            comes(somebody(space, "mentor", mentor, home(zone)));
        }
        for (var mentee = 0; mentee < 6; mentee++) {
            comes(somebody(space, "mentee", mentee, home(zone)));
        }
    }

    private void draws(Resident noor, Resident omar) {
        in(chance.minutes(1, 60), () -> door.types(noor, "setup", Map.of("name", "Together", "first-day",
                day(7), "last-day", day(plan.days()), "help-card", "Call 112.", "zone", noor.zone.getId())));
        in(chance.minutes(70, 90), () -> sets(noor));
        in(chance.minutes(91, 99), () -> door.types(noor, "how-often " + chance.between(1, 5)));
        in(chance.minutes(100, 120), () -> door.types(noor, "coordinator add " + omar.account));
        in(chance.minutes(130, 1500), () -> door.types(omar, ""));
        for (var holiday = 0; holiday < 2 + plan.days() / 40; holiday++) {
            in(chance.minutes(130, 60 * 24 * plan.days() / 2), () -> closes(noor));
        }
        in(chance.minutes(24 * 60, 72 * 60), () -> opens(noor));
        in(Duration.ofDays(4), () -> opens(omar));
    }

    private void sets(Resident coordinator) {
        var weeks = chance.between(1, 3);
        var weekday = chance.one(WEEKDAYS);
        var hour = LocalTime.of(chance.between(8, 20), 30);
        misses(weeks, weekday, hour, coordinator.zone);
        door.types(coordinator, "settings", Map.of("weeks", "" + weeks, "weekday", weekday, "hour",
                hour.toString(), "quiet-from", chance.between(21, 23) + ":00", "quiet-until",
                chance.between(6, 8) + ":00"));
    }

    /// In a term the bot is down now and then when many are to be asked.
    private void misses(int weeks, String weekday, LocalTime hour, ZoneId zone) {
        var first = LocalDate.parse(day(7))
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT))));
        for (var days = 42; days < plan.days() - A_MONTH; days += A_MONTH) {
            var round = first.plusWeeks(Math.ceilDiv(days, DAYS * weeks) * (long) weeks);
            life.weather().isDown(round.atTime(hour).atZone(zone).toInstant().minus(AN_HOUR), FIVE_HOURS);
        }
    }

    private void opens(Resident coordinator) {
        door.types(coordinator, "open").ifPresent(said -> life.read(said).buttons().stream()
                .filter(code -> code.startsWith("program.open|")).findFirst()
                .ifPresent(code -> door.presses(coordinator, code)));
    }

    private void closes(Resident coordinator) {
        var first = LocalDate.ofInstant(life.now(), coordinator.zone).plusDays(chance.between(1, 20));
        door.types(coordinator, "holiday add " + first + " " + first.plusDays(chance.between(0, 6)));
    }

    private void comes(Resident who) {
        in(chance.minutes(24 * 60, 24 * 60 * (chance.in100(80) ? 10 : plan.days() / 2)),
                () -> habits.joins(who));
    }

    private Resident somebody(SpaceRef space, String role, int number, String zone) {
        var name = role + number + space.id();
        var account = new AccountRef(space.platform(), space.platform() == Platform.SLACK ? space.id() : "",
                "U" + name);
        var temper = role.equals("coordinator")
                ? Temper.PROMPT
                : chance.one(List.of(Temper.PROMPT, Temper.PROMPT, Temper.PROMPT, Temper.LATE, Temper.NEVER));
        var who = new Resident(account, name, space, role, temper, ZoneId.of(zone));
        life.residents().put(account.toString(), who);
        return who;
    }

    private String home(String zone) {
        return chance.in100(50) ? zone : chance.one(Filling.ZONES);
    }

    private String day(int after) {
        return LocalDate.ofInstant(plan.begin(), ZoneId.of("UTC")).plusDays(after).toString();
    }

    private void days() {
        for (var day = 1; day < plan.days() + 10; day++) {
            for (var some = 0; some < 2 * plan.programs(); some++) {
                in(Duration.ofDays(day).plus(chance.minutes(0, 24 * 60)), habits::somebodyDoesSomething);
            }
        }
    }

    private void in(Duration span, Runnable deed) {
        life.acts().at(plan.begin().plus(span), deed);
    }
}
