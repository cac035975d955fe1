package org.waymate.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Opened;
import org.waymate.chat.Reply;
import org.waymate.chat.message.Message;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.Visitor;

@CoreTest
class OwnPlaceTest {

    private static final String PLACE = "G-UAna-UBen";
    private static final Pattern QUESTION = Pattern.compile("“[^”]+”");

    @Autowired private Campus campus;
    @Autowired private HeardPlatform platform;

    private Visitor noor;
    private Visitor ben;
    private Visitor ana;

    @BeforeEach
    void anaAndBenAreIntroduced() {
        noor = campus.noor();
        ben = campus.mentor("Ben", noor);
        ana = campus.menteeOf(ben, "Ana");
    }

    @Test
    void oneTapOpensIt() {
        ana.presses("Open our own place");
        campus.deliver();

        assertThat(ana.told()).isEqualTo("The place where Ben and you talk by yourselves: open it"
                + " (https://slack.example/" + PLACE + "). There is nothing more to do here.");
        assertThat(platform.inChannel(PLACE)).singleElement().extracting(Message::plain).asString()
                .satisfies(told -> assertThat(QUESTION.matcher(told).replaceAll("“…”")).isEqualTo(
                        """
                                This is a place for Ana and Ben alone: please write here whenever you like.
                                Who can read here: you two, and whoever owns the workspace where Slack lets them export \
                                conversations. I never read what you write here.
                                A question to begin with, for either of you: “…”"""));
    }

    @Test
    void everyOtherTapShowsTheSame() {
        ana.presses("Open our own place");
        ben.presses("Open our own place");
        ana.presses("Open our own place");
        campus.deliver();

        assertThat(ben.told()).startsWith("The place where Ana and you talk").contains(PLACE);
        assertThat(ana.told()).contains(PLACE);
        assertThat(platform.opened()).isEqualTo(1);
        assertThat(platform.inChannel(PLACE)).hasSize(1);
    }

    @Test
    void whereItCannotBeOpenedTheyAreToldWhatToDo() {
        platform.opensNothing(Opened.Why.NOT_ALLOWED);
        ana.presses("Open our own place");

        assertThat(ana.told())
                .isEqualTo("I could not open a place for you two: I lack a permission for it, and the"
                        + " coordinators read that from me. Please write to Ben directly instead.");
        assertThat(noor.types("").told())
                .contains("Two people wanted a place of their own, and I may not open one");

        platform.opensAgain();
        ben.presses("Open our own place");
        assertThat(ben.told()).contains(PLACE);
        assertThat(noor.types("").told()).doesNotContain("a place of their own");
    }

    @Test
    void whatPassesByItselfIsNoCoordinatorsBusiness() {
        platform.opensNothing(Opened.Why.LATER);
        ana.presses("Open our own place");

        assertThat(ana.told()).contains("I got no answer. You can press again in a few minutes.");
        assertThat(noor.types("").told()).doesNotContain("a place of their own");
    }

    @Test
    void aCoordinatorNamesTheChannelThatIsMissing() {
        platform.opensNothing(Opened.Why.NO_CHANNEL);
        ana.presses("Open our own place");
        assertThat(ana.told()).contains("nobody has named a channel for it yet");

        noor.types("").presses("Name the channel").fills(Map.of("channel", "slack/T1/C1"));

        assertThat(noor.told()).contains("Places for two", "Private threads under #C1");
        assertThat(noor.types("").told()).doesNotContain("a place of their own");
        noor.typesAsCoordinator("own-places slack/T9/C1");
        assertThat(((Reply.Correct) noor.reply()).problems()).containsOnlyKeys("channel");
    }

    @Test
    void nobodyElseOpensItOrSeesWhereItIs() {
        var open = ana.code("Open our own place");
        var mia = campus.mentee("Mia");

        assertThat(mia.pressesCode(open).told()).startsWith("This is not yours to answer");
        assertThat(noor.pressesCode(open).told()).doesNotContain(PLACE);
        assertThat(platform.opened()).isZero();
    }

    @Test
    void whoIsNotMatchedAnyMoreGetsNone() {
        var open = ben.code("Open our own place");
        ana.types("leave").presses("Leave for good");

        assertThat(ben.pressesCode(open).told()).startsWith("Ana and you are not matched any more");
        assertThat(platform.opened()).isZero();
    }
}
