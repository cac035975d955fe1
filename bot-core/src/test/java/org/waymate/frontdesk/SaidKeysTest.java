package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SaidKeysTest {

    private static final JavaSource CARD = new JavaSource("Card", """
            final class Card {

                Message about(Asking asking, Here here) {
                    var key = asking.isOpen() ? "open" : "over";
                    return switch (asking.answer()) {
                        case OPEN -> Message.saying(WORDS.say(here, key, Map.of("day", asking.by())));
                        case LAPSED -> over(here, "lapsed");
                    };
                }

                private static Message over(Here here, String key) {
                    return said(here, "card." + key, Map.of("name", "nobody"));
                }

                private static Message said(
                        Here here, String key, Map<String, Object> given) {
                    return Message.saying(WORDS.say(here, key, given));
                }
            }
            """);

    private static final JavaSource CHROME = new JavaSource("Chrome", """
            public record Chrome(Here here) {

                public String say(String key, String name) {
                    return WORDS.label(here, key, Map.of(name, 1));
                }
            }
            """);

    @Test
    void findsWhatIsHandedOnThroughOtherMethods() {
        assertThat(SaidKeys.of(List.of(CARD))).containsExactlyInAnyOrder("open", "over", "card.lapsed");
    }

    @Test
    void findsWhatIsHandedToAnotherType() {
        var asking = new JavaSource("Asking", """
                final class Asking {

                    Message late(Here here) {
                        return Card.over(here, here.isLate() ? "late" : "in-time");
                    }

                    Message other(Here here) {
                        return Else.over(here, "nothing");
                    }
                }
                """);

        assertThat(SaidKeys.of(List.of(CARD, asking))).contains("card.late", "card.in-time")
                .doesNotContain("card.nothing");
    }

    @Test
    void findsWhatAPageSays() {
        var page = new JavaSource("", "<p th:text= ${t.say(\"as.json\", \"page\")} >");

        assertThat(SaidKeys.of(List.of(CHROME, page))).containsExactly("as.json");
    }

    @Test
    void findsTheKeysOfOurOwnRooms() {
        assertThat(said("org.waymate.pairing")).contains("card.lapsed", "introduction.mentor");
        assertThat(said("org.waymate.insights")).contains("facts.value.people", "table.asked-pairs",
                "needs.unreached", "chart.title.before");
        assertThat(said("org.waymate.chat.command")).contains("problem.date.weekday", "problem.text.long",
                "problem.channel", "day.after-tomorrow");
    }

    private static Iterable<String> said(String room) {
        return WordsFile.all().filter(words -> words.room().equals(room)).findFirst().orElseThrow().said();
    }
}
