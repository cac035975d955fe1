package org.waymate.frontdesk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.chat.Asked;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.ZoneFinder;
import org.waymate.chat.words.ZoneNames;
import org.waymate.program.Asker;

/// What may be chosen while somebody types; nothing for whoever may not say the command.
@Component
class Suggestions {

    private static final int MOST = 25;

    private final Ear ear;
    private final Keeping keeping;
    private final Doorkeeper doorkeeper;
    private final Offers offers;
    private final Phrasebook phrasebook;

    Suggestions(Ear ear, Keeping keeping, Doorkeeper doorkeeper, Offers offers, Phrasebook phrasebook) {
        this.ear = ear;
        this.keeping = keeping;
        this.doorkeeper = doorkeeper;
        this.offers = offers;
        this.phrasebook = phrasebook;
    }

    List<Option> of(Visit visit, String code, String question, String typed) {
        return keeping.whole(visit, ear.hear(new Asked.Pressed(code)))
                .flatMap(asks -> asks.shape().question(question).map(found -> {
                    var who = doorkeeper.asker(visit, asks.shape(), asks.all());
                    return doorkeeper.may(who, asks.shape().audience())
                            ? of(who, found, typed)
                            : List.<Option>of();
                })).orElse(List.of());
    }

    private List<Option> of(Asker who, Question question, String typed) {
        var locale = who.here().locale();
        return switch (question.kind()) {
            case Kind.Living(var type) -> offers.of(type, who, typed).stream().limit(MOST).toList();
            case Kind.Zone() -> ZoneFinder.find(typed, who.here()).stream().limit(MOST)
                    .map(zone -> new Option(zone.getId(), ZoneNames.of(zone, locale))).toList();
            case Kind.OneOf _,Kind.YesNo _ -> phrasebook.options(question, locale);
            case Kind.Text _,Kind.WholeNumber _,Kind.Day _,Kind.TimeOfDay _,Kind.Person _,Kind.Place _ ->
                List.of();
        };
    }
}
