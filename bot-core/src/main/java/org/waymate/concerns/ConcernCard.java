package org.waymate.concerns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.people.Naming;
import org.waymate.people.People;
import org.waymate.people.PersonId;

/// How what somebody said looks to a coordinator: alone, and as a row of the list.
@Component
class ConcernCard {

    private static final Words WORDS = Words.of(ConcernCard.class);
    /// A row takes 600 characters, name and day included.
    private static final int MOST_IN_A_ROW = 300;

    private final Naming naming;
    private final People people;

    ConcernCard(Naming naming, People people) {
        this.naming = naming;
        this.people = people;
    }

    Message about(Concern concern, PersonId reader, Here here) {
        if (people.get(concern.person()).isForgotten()) {
            return Message.saying(WORDS.say(here, "card.forgotten", Map.of("moment", concern.since())));
        }
        var first = Message.saying(WORDS.say(here, key(concern, reader), given(concern, reader)));
        if (concern.isSettled()) {
            return first;
        }
        return concern.words().map(words -> first.and(Prose.quoting(words))).orElse(first)
                .with(choice(concern, here));
    }

    /// In the place of what was for somebody once.
    Message withOthers(Here here) {
        return Message.saying(WORDS.say(here, "card.others"));
    }

    /// One line above those that are open.
    Prose line(Concern concern, PersonId reader, Here here) {
        return WORDS.say(here, key(concern, reader), given(concern, reader));
    }

    /// Among what needs coordinators: whoever takes it finds it there until it is settled.
    Part.Row onBrief(Concern concern, PersonId reader, Here here) {
        if (people.get(concern.person()).isForgotten()) {
            return new Part.Row(WORDS.say(here, "card.forgotten", Map.of("moment", concern.since())),
                    List.of());
        }
        return new Part.Row(line(concern, reader, here),
                concern.isSettled() ? List.of() : List.of(choice(concern, here)));
    }

    Part.Row row(Concern concern, PersonId reader, Here here) {
        var given = given(concern, reader);
        given.put("words", concern.words().map(ConcernCard::shortened).orElse(""));
        given.put("said", concern.words().isPresent());
        return new Part.Row(WORDS.say(here, concern.waits() ? "row.waits" : "row.taken", given),
                concern.waits()
                        ? List.of(takeListed(concern, here), settleListed(concern, here))
                        : List.of(settleListed(concern, here)));
    }

    private static String key(Concern concern, PersonId reader) {
        if (concern.isSettled()) {
            return "card.settled";
        }
        return concern.takenBy()
                .map(by -> by.equals(reader) ? "card.yours" : "card.taken").orElse("card.waits");
    }

    private Map<String, Object> given(Concern concern, PersonId reader) {
        var given = new HashMap<String, Object>(Map.of("name", naming.of(concern.person(), reader), "kind",
                concern.kind(), "moment", concern.since()));
        concern.settledBy().or(concern::takenBy)
                .ifPresent(by -> given.put("by", naming.of(by, reader)));
        return given;
    }

    private static Choice choice(Concern concern, Here here) {
        return concern.waits()
                ? Choice.of(WORDS.label(here, "take"), new ConcernCommand.Take(concern.id())).primary()
                : Choice.of(WORDS.label(here, "settle"), new ConcernCommand.Settle(concern.id()));
    }

    private static Choice takeListed(Concern concern, Here here) {
        return Choice.of(WORDS.label(here, "take"), new ConcernCommand.TakeListed(concern.id())).primary();
    }

    private static Choice settleListed(Concern concern, Here here) {
        return Choice.of(WORDS.label(here, "settle"), new ConcernCommand.SettleListed(concern.id()));
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= MOST_IN_A_ROW
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_IN_A_ROW)) + "…";
    }
}
