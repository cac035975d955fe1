package org.waymate.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.waymate.web.OnTheCampus;

@OnTheCampus
class AnsweringTest {

    private static final String[] WHOLE_FORM = {"pane", "1", "who", "ana", "at", "dm-ana", "code",
            "join|mentee",
            "field", "call-me", "field", "year", "field", "first-in-family", "field",
            "since",
            "field", "zone", "field", "topics", "field", "about", "answer.call-me", "Ana",
            "answer.first-in-family", "yes",
            "answer.since", "2026-09-01", "answer.zone", "Madrid", "answer.topics", "money", "answer.topics",
            "work"};

    private Visitor visitor;

    @BeforeEach
    void come(@Autowired WebApplicationContext beans) {
        visitor = new Visitor(beans);
    }

    @Test
    void opensTheFormWithWhatWasTyped() throws Exception {
        assertThat(visitor.says("ana", "/mentor join mentee")).contains("<dialog", "Join the program",
                "Read by: the coordinators", "type=\"date\"", "type=\"time\"", "type=\"number\"", "<textarea",
                "type=\"checkbox\"",
                "value=\"playground//ben\"", "#mentors", "A room of one&#39;s own");
    }

    @Test
    void bringsErrorsToTheirFieldsAndKeepsTheRest() throws Exception {
        var wrong = visitor.sends("/playground/form", with(WHOLE_FORM, "interaction", "lacks a year"));

        wrong.andExpect(header().string("HX-Reswap", "none"));
        assertThat(wrong.andReturn().getResponse().getContentAsString())
                .containsPattern("id=\"error-1-year\"[^>]*>Please answer this one")
                .containsPattern("id=\"error-1-zone\"[^>]*></p>").contains("hx-swap-oob=\"true\"")
                .doesNotContain("lacks a year");
        assertThat(visitor.reads("ana")).doesNotContain("on the list");
    }

    @Test
    void saysAloudWhatIsWrongWithNoFieldOfTheForm() throws Exception {
        var form = Arrays.copyOf(WHOLE_FORM, 12);

        var wrong = visitor.sends("/playground/form", with(form, "interaction", "lacks fields"));

        assertThat(wrong.andReturn().getResponse().getContentAsString())
                .containsPattern(
                        "<p class=\"error elsewhere\" role=\"alert\" tabindex=\"-1\" id=\"error-1\"[^>]*>.+</p>");
    }

    @Test
    void takesAFormOnceEvenWhenItIsSentTwice() throws Exception {
        var whole = with(WHOLE_FORM, "interaction", "takes once", "answer.year", "2");

        visitor.sends("/playground/form", whole).andExpect(header().string("HX-Trigger", "said, answered"));
        visitor.sends("/playground/form", whole).andExpect(status().isOk());

        assertThat(visitor.reads("ana").split("on the list")).hasSize(2);
    }

    @Test
    void putsTheAnswerInThePlaceOfTheButton() throws Exception {
        visitor.says("ana", "/mentor tour");

        visitor.sends("/playground/press", "pane", "1", "who", "ana", "at", "dm-ana", "saying", saying("ana"),
                "pressed", "met|yes");

        assertThat(visitor.reads("ana")).contains("You said: <strong>we met</strong>")
                .doesNotContain("A look around");
    }

    @Test
    void leavesAMessageThatOthersReadAsItIs() throws Exception {
        visitor.sends("/playground/say", "pane", "1", "who", "noor", "at", "dm-noor", "line",
                "/mentor-admin announce");
        visitor.sends("/playground/form", "pane", "1", "who", "noor", "at", "dm-noor", "code",
                "admin.announce", "interaction",
                "a", "field", "where", "field", "text", "answer.where", "playground/campus/general",
                "answer.text", "Hear, hear");
        var posted = saying(visitor.sees("/playground/said?pane=1&who=ana&at=in-general"), 1);

        visitor.sends("/playground/press", "pane", "1", "who", "ana", "at", "in-general", "saying", posted,
                "pressed", "met|yes");

        assertThat(visitor.sees("/playground/said?pane=1&who=ana&at=in-general")).contains("Hear",
                "You said:");
        assertThat(visitor.sees("/playground/said?pane=1&who=ben&at=in-general")).contains("Hear")
                .doesNotContain("You said:");
    }

    @Test
    void picksFromAList() throws Exception {
        visitor.says("ana", "/mentor tour");

        visitor.sends("/playground/press", "pane", "1", "who", "ana", "at", "dm-ana", "saying", saying("ana"),
                "picked", "pick-0",
                "pick-0", "housing", "pick-0-code", "topic", "pick-0-question", "topic");

        assertThat(visitor.reads("ana")).contains("You chose HOUSING.");
    }

    private static String[] with(String[] form, String... more) {
        return Stream.concat(Arrays.stream(form), Arrays.stream(more)).toArray(String[]::new);
    }

    private String complete(String line) throws Exception {
        return visitor.sees("/playground/complete?pane=1&who=noor&line={line}", line);
    }

    /// The newest message of the bot.
    private String saying(String who) throws Exception {
        return saying(visitor.reads(who), 0);
    }

    private static String saying(String html, int fromTheStart) {
        var ids = Pattern.compile("name=\"saying\" value=\"(\\d+)\"").matcher(html).results()
                .map(match -> match.group(1)).toList();
        return fromTheStart == 0 ? ids.getLast() : ids.get(fromTheStart - 1);
    }
}
