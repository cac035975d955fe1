package org.waymate.frontdesk;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.program.Asker;
import org.waymate.program.Choices;

/// What each room offers to choose from, by the type of the id.
@Component
class Offers {

    private final ObjectProvider<Choices<?>> choices;

    Offers(ObjectProvider<Choices<?>> choices) {
        this.choices = choices;
    }

    List<Option> of(Class<?> type, Asker who, String typed) {
        return choices.stream().filter(one -> one.type() == type).findFirst()
                .orElseThrow(() -> new IllegalStateException("No room offers a choice of " + type.getName()))
                .matching(who, typed);
    }
}
