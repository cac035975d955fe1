package org.waymate.simulation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymate.chat.message.Message;
import org.waymate.simulation.Resident.Temper;

/// What people do of themselves, and about what they read: sensible things mostly, and whatever a button lets them do.
final class Habits {

    private static final Map<String, Integer> OFTEN = Map.of("mentor.approve", 12, "waiting.approve", 9,
            "mentor.decline", 1, "request.accept", 9, "request.ask", 12, "request.withdraw", 1,
            "concern.take", 6, "queue.match", 6, "program.draft", 0, "hello.say", 4);
    /// What ends something is done seldom, also by whoever came as far as the button.
    private static final List<String> GRAVE = List.of("leave.really", "privacy.forget.really", "person.out",
            "match.close", "waiting.decline", "coordinator.out", "request.withdraw", "often.say",
            "announcement.cancel");

    private final Life life;
    private final Door door;
    private final List<String> seen = new ArrayList<>();

    Habits(Life life, Door door) {
        this.life = life;
        this.door = door;
    }

    void joins(Resident who) {
        goesOn(who, door.types(who, "join", Map.of("role", who.role, "agree", "yes", "name", who.name, "zone",
                who.zone.getId(), "language", "english")));
        if (who.role.equals("mentee")) {
            life.soon(60, 5000, () -> asks(who));
        }
        if (!part(who)) {
            life.soon(600, 3000, () -> joins(who));
        }
    }

    private boolean part(Resident who) {
        return who.gone || life.truth().accounts.containsKey(who.account.toString());
    }

    private void asks(Resident who) {
        goesOn(who, door.types(who, "request studying"));
    }

    /// Somebody reads a message of the bot.
    void hears(Resident who, LossyPlatform.Standing message) {
        seen.addAll(life.read(message.message()).buttons());
        if (who.temper != Temper.NEVER && life.chance().in100(85)) {
            life.soon(who.temper == Temper.PROMPT ? 2 : 1500, who.temper == Temper.PROMPT ? 900 : 9000,
                    () -> turnsTo(who, message.id()));
        }
    }

    private void turnsTo(Resident who, String message) {
        life.core().platform(who).standing(message)
                .ifPresent(stands -> goesOn(who, Optional.of(stands.message())));
    }

    /// Presses something of what stands there, and of what is answered.
    private void goesOn(Resident who, Optional<Message> shown) {
        var more = shown;
        for (var steps = 0; steps < 3 && more.isPresent(); steps++) {
            var codes = life.read(more.get()).buttons();
            seen.addAll(codes);
            var code = chosen(codes);
            more = code.isEmpty() || who.gone ? Optional.empty() : door.presses(who, code.get());
            if (code.isPresent() && life.chance().in100(6)) {
                door.presses(who, code.get());
            }
            if (life.chance().in100(40)) {
                break;
            }
        }
    }

    private Optional<String> chosen(List<String> codes) {
        var weighed = codes.stream().flatMap(code -> Collections
                .nCopies(OFTEN.getOrDefault(Mark.without(code).split("\\|")[0], 2), code).stream()).toList();
        return weighed.isEmpty()
                ? Optional.empty()
                : Optional.of(life.chance().one(weighed)).filter(code -> GRAVE.stream()
                        .noneMatch(Mark.without(code)::startsWith) || life.chance().in100(resolve(code)));
    }

    /// Whoever came as far as to be forgotten mostly wants it: few come so far.
    private static int resolve(String code) {
        return Mark.without(code).startsWith("privacy.forget.really") ? 80 : 20;
    }

    /// One of those who are here comes of their own accord.
    void somebodyDoesSomething() {
        var here = life.residents().values().stream().filter(one -> !one.gone)
                .filter(one -> life.truth().accounts.containsKey(one.account.toString())).toList();
        if (!here.isEmpty()) {
            does(life.chance().one(here));
        }
    }

    private void does(Resident who) {
        if (life.chance().in100(12) && !seen.isEmpty()) {
            goesOn(who, door.presses(who, life.chance().one(seen)));
        } else if (life.chance().in100(5)) {
            life.weather().closes(who.account.toString(), life.chance().in100(60));
        } else {
            switch (who.role) {
                case "coordinator" -> coordinates(who);
                case "mentor" -> mentors(who);
                default -> isMentored(who);
            }
        }
    }

    private void coordinates(Resident who) {
        goesOn(who, door.types(who, life.chance().one(List.of("queue", "waiting", "concerns", "summary", "",
                "announce", "announce", "announce", "person", "health", "holidays", "queue", "pair"))));
    }

    private void mentors(Resident who) {
        switch (life.chance().between(1, 6)) {
            case 1 -> said(who, "places", "" + life.chance().between(1, 3));
            case 2 -> goesOn(who, door.types(who, "worried"));
            default -> takesPart(who);
        }
    }

    private void isMentored(Resident who) {
        switch (life.chance().between(1, 6)) {
            case 1, 2 -> asks(who);
            case 3 -> goesOn(who, door.types(who, "goal add"));
            default -> takesPart(who);
        }
    }

    private void takesPart(Resident who) {
        switch (life.chance().between(1, 14)) {
            case 1, 2 -> said(who, "pause", today(who).plusDays(life.chance().between(2, 16)).toString());
            case 3 -> door.types(who, "resume");
            case 4 -> said(who, "hour", String.format("%02d:00", life.chance().between(9, 20)));
            case 5, 13 ->
                said(who, "notifications", life.chance().one(List.of("weekly", "usual", "everything")));
            case 6 -> moves(who);
            case 7 -> goesOn(who, door.types(who, "report"));
            case 8 -> goesOn(who, door.types(who, "help-me"));
            case 9 -> goesOn(who, door.types(who, "leave"));
            case 10 -> goesOn(who, door.types(who, "privacy"));
            case 11 -> goesOn(who, door.types(who, "often"));
            case 12 -> joins(who);
            default -> goesOn(who, door.types(who, ""));
        }
    }

    private void moves(Resident who) {
        var zone = life.chance().one(Filling.ZONES);
        who.zone = ZoneId.of(zone);
        said(who, "profile", zone);
    }

    private void said(Resident who, String command, String value) {
        new Promise(life, who, command, value).isKept(() -> command.equals("profile")
                ? door.types(who, command, Map.of("zone", value))
                : door.types(who, command + " " + value));
    }

    private LocalDate today(Resident who) {
        return LocalDate.ofInstant(life.now(), who.zone);
    }
}
