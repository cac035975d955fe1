package org.waymate.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;
import org.waymate.chat.words.Here;

/// Text keeps what people see, and loses what no screen shows.
class TextIsReadTest {

    private static final Kind LINE = new Kind.Text(0, 20, false);
    private static final Kind PARAGRAPH = new Kind.Text(0, 3000, true);
    private static final Here HERE = new Here(Locale.ENGLISH, ZoneOffset.UTC, Instant.EPOCH);

    @Test
    void lengthIsCountedAsPeopleCount() {
        assertThat(LINE.read("🎓".repeat(20), HERE)).isInstanceOf(Read.Value.class);
        assertThat(LINE.read("🎓".repeat(21), HERE)).isInstanceOf(Read.Refused.class);
    }

    @Test
    void aRefusalSaysHowMuchIsTooMuch() {
        assertThat(PARAGRAPH.read("x".repeat(4000), HERE)).isInstanceOfSatisfying(Read.Refused.class,
                refused -> assertThat(refused.problem().inWords(HERE))
                        .isEqualTo("That is 1,000 characters too long: please shorten it to 3,000."));
    }

    @Test
    void aParagraphKeepsItsLines() {
        assertThat(PARAGRAPH.read(" one\r\ntwo\rthree\n\n\tfour ", HERE))
                .isEqualTo(new Read.Value("one\ntwo\nthree\n\n four"));
    }

    /// Before anybody knows the question, a mention is both: whom it means, and what people see.
    @Test
    void aMentionIsWordsInATextAndAPersonElsewhere() {
        var ben = Mentioned.write(new AccountRef(Platform.SLACK, "T1", "U7"), "@ben");
        var maths = Mentioned.write(new ChannelRef(Platform.SLACK, "T1", "C3"), "#maths <|>");

        assertThat(PARAGRAPH.read("Ask " + ben + " in " + maths, HERE))
                .isEqualTo(new Read.Value("Ask @ben in #maths"));
        assertThat(new Kind.Person().read(ben, HERE))
                .isEqualTo(new Read.Value(new AccountRef(Platform.SLACK, "T1", "U7")));
        assertThat(new Kind.Place().read(maths, HERE))
                .isEqualTo(new Read.Value(new ChannelRef(Platform.SLACK, "T1", "C3")));
        assertThat(new Kind.Person().read("slack/T1/U7", HERE)).isInstanceOf(Read.Value.class);
        assertThat(new Kind.Living(Object.class).read(ben, HERE)).isEqualTo(new Read.Unsettled("@ben"));
    }

    @Test
    void aLineIsOneLine() {
        assertThat(LINE.read("Ana\nof\t Rome\u2028x", HERE)).isEqualTo(new Read.Value("Ana of Rome x"));
    }

    @Test
    void whatNoScreenShowsIsGone() {
        assertThat(LINE.read("A\0n\u0007a\uD800\u202E!\u2066", HERE)).isEqualTo(new Read.Value("Ana!"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n", "\0", "\uD800", "\u202E\u202D", "\u200B\u200C\uFEFF",
            "\u2060", "\u3164", "\u2800", "\u00AD", "\u00A0 "})
    void nothingToSeeIsNothingSaid(String typed) {
        assertThat(PARAGRAPH.read(typed, HERE)).isInstanceOfSatisfying(Read.Refused.class,
                refused -> assertThat(refused.problem().key()).isEqualTo("problem.text.short"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"José", "مريم", "נועה", "李雷", "👩🏽‍🎓", "O'Brien", "@everyone", "<!channel>",
            "נועה 🎓", "می‌خواهم"})
    void whatPeopleWriteStays(String typed) {
        assertThat(LINE.read(typed, HERE)).isEqualTo(new Read.Value(typed));
    }
}
