package org.waymate.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.people.Person;
import org.waymate.people.Sheet;

/// Who can see what about somebody, by what is there.
@Component
class WhoSeesWhat {

    private static final Words WORDS = Words.of(WhoSeesWhat.class);

    /// The tables of which whoever is matched with them sees something, and so on. Each has words of its own.
    static final List<String> COUNTERPART = List.of("person", "enrolment", "mentor_request", "asking",
            "mentoring_match");
    static final List<String> COORDINATORS = List.of("person", "enrolment", "chat_account",
            "mentor_request", "asking", "mentoring_match", "check_in", "concern", "announcement",
            "coordinator_seat", "mentor_offer", "offer_question", "nudge", "coordinator_deed");
    static final List<String> NOBODY = List.of("person", "goal", "pulse", "rhythm", "delivery", "draft",
            "audit_line", "offer_page");

    private final Memories memories;
    private final Counterparts counterparts;

    WhoSeesWhat(Memories memories, Counterparts counterparts) {
        this.memories = memories;
        this.counterparts = counterparts;
    }

    Message about(Person person, Here here) {
        var kept = memories.of(person.id()).stream().filter(sheet -> !sheet.entries().isEmpty())
                .map(Sheet::table).collect(Collectors.toSet());
        return Message.saying(WORDS.say(here, "privacy")).and(new Part.Facts(facts(person, kept, here)))
                .and(new Part.Note(WORDS.say(here, "database")))
                .with(export(here), Choice.of(WORDS.label(here, "forget"), new PrivacyCommand.ForgetMe())
                        .danger());
    }

    static Choice export(Here here) {
        return Choice.of(WORDS.label(here, "export"), new PrivacyCommand.Export());
    }

    private List<Part.Fact> facts(Person person, Set<String> kept, Here here) {
        var facts = new ArrayList<Part.Fact>();
        if (kept.contains("enrolment")) {
            facts.add(fact(here, "who.counterpart", counterpart(person, kept, here)));
        }
        facts.add(fact(here, "who.coordinators", list(here, "coordinators.", COORDINATORS, kept)));
        facts.add(fact(here, "who.nobody", list(here, "nobody.", NOBODY, kept)));
        return facts;
    }

    private static Part.Fact fact(Here here, String who, Prose what) {
        return new Part.Fact(WORDS.label(here, who), what);
    }

    private Prose counterpart(Person person, Set<String> kept, Here here) {
        var names = counterparts.names(person.id());
        return WORDS.say(here, "counterpart",
                Map.of("names", names, "count", names.size(), "what",
                        list(here, "counterpart.", COUNTERPART, kept)));
    }

    private static Prose list(Here here, String reader, List<String> tables, Set<String> kept) {
        return new Prose(tables.stream().filter(kept::contains)
                .map(table -> WORDS.say(here, reader + table).commonMark())
                .collect(Collectors.joining("; ")));
    }
}
