package org.waymate.simulation;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymate.chat.message.Message;
import org.waymate.simulation.Truth.PartNow;

/// What somebody who takes part says of themselves stands in the tables once it is answered.
record Promise(Life life, Resident who, String command, String value) {

    void isKept(Supplier<Optional<Message>> said) {
        var before = part();
        var presses = life.chronicle().pressed().size();
        said.get();
        var answered = life.chronicle().pressed().stream().skip(presses)
                .anyMatch(one -> one.end() == Chronicle.End.ANSWERED
                        && one.who().equals(who.account.toString()));
        if (answered && before.filter(part -> part.standing().equals("ACTIVE")).isPresent()
                && part().filter(part -> !kept(part)).isPresent()) {
            life.complain("not kept: " + who.name + " said " + command + " " + value);
        }
    }

    private boolean kept(PartNow part) {
        var person = life.truth().people.get(part.person()).at(life.chronicle().step()).orElseThrow();
        return person.forgotten() || switch (command) {
            case "places" -> part.role().equals("MENTEE") || part.places() == Integer.parseInt(value);
            case "pause" -> Objects.toString(part.away()).equals(value)
                    || value.compareTo(program(part).last().toString()) > 0;
            case "hour" -> Objects.toString(part.hour()).equals(value);
            case "notifications" -> part.often().equalsIgnoreCase(value);
            case "profile" -> person.zone().getId().equals(value);
            default -> true;
        };
    }

    private Truth.ProgramNow program(PartNow part) {
        return life.truth().programs.get(part.program()).at(life.chronicle().step()).orElseThrow();
    }

    private Optional<PartNow> part() {
        var person = life.truth().accounts.get(who.account.toString());
        var programs = life.truth().parts.values().stream()
                .flatMap(part -> part.at(life.chronicle().step()).stream())
                .filter(part -> part.person().equals(person)).toList();
        return programs.stream().findFirst();
    }
}
