package org.waymate.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.waymate.web.OnTheCampus;
import org.waymate.web.demo.Demo;

@OnTheCampus
class PlaygroundTest {

    private static final String OTHERS_LIVE = "name=\"live\" value=\"true\" checked";
    private static final String ANSWERS_WITHOUT = "name=\"own\" value=\"true\" checked";

    private Visitor visitor;

    @BeforeEach
    void come(@Autowired WebApplicationContext beans) {
        visitor = new Visitor(beans);
    }

    @Test
    void showsWhoOneCanBeAndWhereOneCanGo() throws Exception {
        assertThat(visitor.sees("/?who=ana")).contains("What Ana sees", "Noor", "فريد", "#general",
                "#quiet-corner",
                "10:00", "+1 week");
    }

    @Test
    void showsTwoPeopleSideBySide() throws Exception {
        assertThat(visitor.sees("/?who=ana&who2=noor&at2=in-general")).contains("What Ana sees",
                "What Noor sees");
    }

    @Test
    void staysAtHomeWhenTheAddressNamesNobodyOrSomebodyElsesMessages() throws Exception {
        assertThat(visitor.sees("/?who=<script>&at=dm-ben")).contains("What Noor sees", "at=dm-noor")
                .doesNotContain("<script>&");
        assertThat(visitor.sees("/?who=ana&at=dm-ben")).contains("at=dm-ana").doesNotContain("at=dm-ben\"");
    }

    @Test
    void answersACommand() throws Exception {
        visitor.says("ana", "/mentor home");

        assertThat(visitor.reads("ana")).contains("/mentor home", "Here is what you can do next",
                "Look around");
    }

    @Test
    void answersPlainWordsInDirectMessages() throws Exception {
        visitor.says("ana", "hello?");

        assertThat(visitor.reads("ana")).contains("hello?", "I don't know that");
    }

    @Test
    void letsPeopleTalkInAChannelWithoutTheBot() throws Exception {
        visitor.sends("/playground/say", "pane", "1", "who", "ana", "at", "in-general", "line", "hello all");

        assertThat(visitor.sees("/playground/said?pane=1&who=ben&at=in-general")).contains("hello all")
                .doesNotContain("Waymate");
    }

    @Test
    void whispersWhatItAnswersInAChannel() throws Exception {
        visitor.sends("/playground/say", "pane", "1", "who", "ana", "at", "in-general", "line",
                "/mentor home");

        assertThat(visitor.sees("/playground/said?pane=1&who=ana&at=in-general"))
                .contains("Only you see this", "Look around");
        assertThat(visitor.sees("/playground/said?pane=1&who=ben&at=in-general"))
                .doesNotContain("Look around", "/mentor home");
    }

    @Test
    void apologisesForABugAndGoesOn() throws Exception {
        visitor.says("ana", "/mentor break");

        assertThat(visitor.reads("ana")).contains("Algo ha fallado");
    }

    @Test
    void completesWhatIsTyped() throws Exception {
        assertThat(complete("/")).contains("/mentor join &lt;as&gt;", "/mentor-admin announce",
                "Puts you on the list");
        assertThat(complete("/mentor jo")).contains("data-line=\"/mentor join \"").doesNotContain("tour");
        assertThat(complete("/mentor join ")).contains("data-line=\"/mentor join mentor \"",
                "data-line=\"/mentor join mentee \"");
        assertThat(complete("/mentor remind @a")).contains("@Ana").doesNotContain("@Ben");
        assertThat(complete("hello")).doesNotContain("<li");
    }

    @Test
    void showsHowAMessageLooksElsewhere() throws Exception {
        visitor.says("ana", "/mentor tour");

        assertThat(visitor.sees("/playground/sayings/{id}/as/SLACK?who=ana", saying("ana"))).contains(
                "drawn slack", "inert",
                "{\n  &quot;text&quot; : &quot;first&quot;\n}", "&quot;second&quot;");
        assertThat(visitor.sees("/playground/sayings/{id}/as/DISCORD?who=ana", saying("ana"))).contains(
                "drawn discord",
                "can&#39;t be shown now");
    }

    @Test
    void handsOutFilesAndShowsPictures() throws Exception {
        visitor.says("ana", "/mentor tour");
        var files = Pattern.compile("/playground/files/([0-9a-f]{64})").matcher(visitor.reads("ana"))
                .results()
                .map(match -> match.group(1)).distinct().toList();

        visitor.looks("/playground/files/{id}", files.get(0))
                .andExpect(header().string("Content-Type", "image/png"));
        assertThat(visitor.looks("/playground/files/{id}", files.get(1)).andReturn().getResponse()
                .getHeader("Content-Disposition")).startsWith("attachment").contains("summary.csv");
        visitor.looks("/playground/files/{id}", "0".repeat(64)).andExpect(status().isNotFound());
    }

    @Test
    void bringsSomebodyNewIn() throws Exception {
        visitor.sends("/playground/people", "name", "Zoë O'Neil", "zone", "Asia/Tokyo", "language", "en-GB")
                .andExpect(redirectedUrlPattern("/?who=zoe-o-neil"));
        visitor.sends("/playground/people", "name", "ليلى", "zone", "nowhere", "language", "xx")
                .andExpect(redirectedUrlPattern("/?who=person-8"));

        assertThat(visitor.sees("/?who=person-8")).contains("ليلى");
    }

    @Test
    void countsWhatSomebodyHasNotSeen() throws Exception {
        visitor.sends("/playground/say", "pane", "1", "who", "ana", "at", "in-general", "line", "hello");

        assertThat(visitor.sees("/playground/nav?pane=1&who=ben&at=dm-ben")).contains("class=\"unread\"");
        visitor.sees("/playground/pane?pane=1&who=ben&at=in-general");
        assertThat(visitor.sees("/playground/nav?pane=1&who=ben&at=dm-ben"))
                .doesNotContain("class=\"unread\"");
    }

    @Test
    void completesANameOfSeveralWordsToOneThatIsUnderstood() throws Exception {
        visitor.sends("/playground/people", "name", "Mia Lopez", "zone", "Asia/Tokyo", "language", "en-GB");

        assertThat(complete("/mentor remind @mi")).contains("data-line=\"/mentor remind @mia-lopez \"",
                "@Mia Lopez");
    }

    @Test
    void showsNobodyWhatIsSomebodyElses() throws Exception {
        visitor.says("ben", "/mentor tour");
        var bens = saying("ben");

        visitor.looks("/playground/said?pane=1&who=ana&at=dm-ben").andExpect(status().isNotFound());
        visitor.looks("/playground/sayings/{id}/as/SLACK?who=ana", bens).andExpect(status().isNotFound());
        visitor.sends("/playground/say", "pane", "1", "who", "ana", "at", "dm-ben", "line", "psst")
                .andExpect(status().isNotFound());
        assertThat(visitor.reads("ben")).doesNotContain("psst");
    }

    @ParameterizedTest
    @CsvSource({"de, en", "'de, es-MX;q=0.5', es-MX", "es, es", "en-GB, en-GB", "'', en"})
    void speaksALanguageThatItSaysItSpeaks(String accepts, String spoken) throws Exception {
        var page = visitor.comes(
                get("/").header("Host", "localhost:8080").header("Accept-Language", accepts)).andReturn();

        assertThat(page.getResponse().getContentAsString()).contains("<html lang=\"" + spoken + "\"");
    }

    @Test
    void saysInWhichLanguageSomebodyIsSpokenTo() throws Exception {
        assertThat(visitor.sees("/?who=ana")).containsPattern("role=\"log\"[^>]*><ol lang=\"es-ES\">");
    }

    @Test
    void asksAPageToLoadAnewWhenEverythingWasForgotten(@Autowired Demo demo) throws Exception {
        var before = demo.world();
        visitor.looks("/playground/world?world={world}", before)
                .andExpect(header().doesNotExist("HX-Refresh"));

        visitor.sends("/playground/start/empty");

        visitor.looks("/playground/world?world={world}", before)
                .andExpect(header().string("HX-Refresh", "true"));
    }

    @Test
    void startsEmpty() throws Exception {
        visitor.says("ana", "/mentor home");

        visitor.sends("/playground/start/empty").andExpect(status().is3xxRedirection());

        assertThat(visitor.reads("ana")).doesNotContain("home");
        assertThat(visitor.sees("/?who=ana")).contains("What Ana sees");
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

    @Test
    void letsTheOthersLiveOnOrNot() throws Exception {
        assertThat(visitor.sees("/?who=ana")).contains("The others live on").containsPattern(OTHERS_LIVE);

        visitor.sends("/playground/others");
        assertThat(visitor.sees("/?who=ana")).doesNotContainPattern(OTHERS_LIVE);
        assertThat(visitor.sees("/playground/clock")).doesNotContainPattern(OTHERS_LIVE);

        visitor.sends("/playground/others", "live", "true");
        assertThat(visitor.sees("/?who=ana")).containsPattern(OTHERS_LIVE);
    }

    @Test
    void givesWhomOneActsAsIntoOnesHandsAndLookingTakesNobody() throws Exception {
        visitor.sees("/?who=ana");
        assertThat(visitor.sees("/playground/people/ana/own?pane=1")).contains("checked");

        visitor.says("ana", "/mentor home");
        assertThat(visitor.sees("/playground/people/ana/own?pane=1")).doesNotContain("checked");
        assertThat(visitor.sees("/?who=ana")).doesNotContainPattern(ANSWERS_WITHOUT);
        assertThat(visitor.sees("/?who=ben")).containsPattern(ANSWERS_WITHOUT);

        visitor.sends("/playground/people/ana/own", "own", "true").andExpect(status().isNoContent());
        assertThat(visitor.sees("/?who=ana")).containsPattern(ANSWERS_WITHOUT);
    }
}
