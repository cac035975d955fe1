package org.waymate.insights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymate.care.DeedLine;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.pairing.Match;
import org.waymate.pairing.Matches;
import org.waymate.pairing.PairingFigures;
import org.waymate.people.ChatAccounts;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.people.PersonId;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment;
import org.waymate.program.Enrolments;
import org.waymate.program.ProgramId;
import org.waymate.program.Role;

/// How it goes for one person, for whoever runs the program.
@Component
class PersonCard {

    private static final Words WORDS = Words.of(PersonCard.class);

    private final Enrolments enrolments;
    private final People people;
    private final ChatAccounts accounts;
    private final Matches matches;
    private final PairingFigures pairing;
    private final DeedLine line;
    private final PersonButtons buttons;

    PersonCard(Enrolments enrolments, People people, ChatAccounts accounts, Matches matches,
            PairingFigures pairing, DeedLine line, PersonButtons buttons) {
        this.enrolments = enrolments;
        this.people = people;
        this.accounts = accounts;
        this.matches = matches;
        this.pairing = pairing;
        this.line = line;
        this.buttons = buttons;
    }

    /// Also of who has left this program; of nobody else, and of nobody who was forgotten.
    Message about(PersonId id, Asker.Coordinator who) {
        var program = who.program().id();
        return enrolments.in(program, id).or(() -> enrolments.formerlyIn(program, id))
                .filter(part -> !people.get(id).isForgotten()).map(part -> card(part, who))
                .orElseGet(() -> Message.saying(WORDS.say(who.here(), "person.nobody")));
    }

    private Message card(Enrolment part, Asker.Coordinator who) {
        var person = people.get(part.person());
        var waiting = waiting(part, who);
        var together = matches.activeOf(part.id());
        var card = Message.saying(first(part, person, who.here()))
                .and(new Part.Facts(facts(part, together.size(), waiting, who.here())));
        var rows = Stream.concat(line.undoable(part.id(), who.here()).stream(),
                together.stream().map(match -> row(match, part, who.here()))).toList();
        var whole = rows.isEmpty() ? card : card.and(new Part.Rows(rows));
        return whole.with(buttons.of(part, waiting.isPresent(), who));
    }

    private Optional<PairingFigures.Waiting> waiting(Enrolment part, Asker.Coordinator who) {
        return pairing.waiting(part.program(), who.here().now()).stream()
                .filter(one -> one.mentee().equals(part.id())).findFirst();
    }

    private static Prose first(Enrolment part, Person person, Here here) {
        var away = part.isPausedOn(here.today());
        var given = new HashMap<String, Object>(Map.of("name", person.name(), "role", part.role(), "state",
                away ? "AWAY" : part.standing().name(), "since",
                part.since().atZone(here.zone()).toLocalDate()));
        part.pausedUntil().ifPresent(day -> given.put("day", day));
        return WORDS.say(here, "person", given);
    }

    private List<Part.Fact> facts(Enrolment part, int together, Optional<PairingFigures.Waiting> waiting,
            Here here) {
        var facts = new ArrayList<Part.Fact>();
        facts.add(fact(here, "person.topics",
                Prose.quoting(Phrasebook.listed(part.topics(), here.locale()))));
        facts.add(fact(here, "person.matched", WORDS.say(here, "person.matched.count",
                Map.of("count", together, "mentor", part.role() == Role.MENTOR, "places", part.places()))));
        waiting.ifPresent(one -> facts.add(fact(here, "person.looking",
                WORDS.say(here, "person.days", Map.of("days", one.days())))));
        accounts.latestOf(part.person()).ifPresent(account -> {
            facts.add(fact(here, "person.here",
                    WORDS.say(here, "person.moment", Map.of("moment", account.lastSeen()))));
            facts.add(fact(here, "person.messages", reached(account.unreachableSince(), here)));
        });
        return facts;
    }

    private static Part.Fact fact(Here here, String name, Prose value) {
        return new Part.Fact(WORDS.label(here, name), value);
    }

    private Part.Row row(Match match, Enrolment part, Here here) {
        var other = people.get(enrolments.get(match.other(part.id())).person());
        return new Part.Row(
                WORDS.say(here, "person.since", Map.of("name", other.name(), "day",
                        match.since().atZone(here.zone()).toLocalDate())),
                List.of(see(other.id(), part.program(), here)));
    }

    static Choice see(PersonId who, ProgramId program, Here here) {
        return Choice.of(WORDS.label(here, "person.see"),
                new InsightCommand.ShowPerson(who, Optional.of(program)));
    }

    private static Prose reached(Optional<Instant> unreachable, Here here) {
        return unreachable.map(since -> WORDS.say(here, "person.unreached", Map.of("moment", since)))
                .orElseGet(() -> WORDS.say(here, "person.reached"));
    }
}
