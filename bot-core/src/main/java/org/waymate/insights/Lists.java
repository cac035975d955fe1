package org.waymate.insights;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;

/// The list behind each number of the summary: each name leads to the person's card.
@Component
class Lists {

    private static final Words WORDS = Words.of(Lists.class);
    private static final int A_PAGE = 50;

    private final ListRows rows;

    Lists(ListRows rows) {
        this.rows = rows;
    }

    Message show(Listing which, int from, Asker.Coordinator who) {
        var here = who.here();
        var all = rows.of(which, who);
        var name = Phrasebook.label(which, here.locale());
        var page = all.stream().skip(Math.max(0, from)).limit(A_PAGE).toList();
        return page.isEmpty()
                ? Message.saying(WORDS.say(here, "list.empty", Map.of("which", name)))
                : Message.saying(WORDS.say(here, "list.of", Map.of("which", name, "count", all.size())))
                        .and(new Part.Rows(page)).with(next(which, from + A_PAGE, all.size(), who));
    }

    private static List<Choice> next(Listing which, int from, int all, Asker.Coordinator who) {
        return from >= all
                ? List.of()
                : List.of(Choice.of(WORDS.label(who.here(), "list.next"), new InsightCommand.ShowList(which,
                        Optional.of(who.program().id()), Optional.of(from))));
    }
}
