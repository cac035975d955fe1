package org.waymate.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Scene;
import org.waymate.chat.Visit;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;
import org.waymate.testing.Visitor;

/// Each number of the summary opens its list, and each name there the person's card. Ben mentors Ana; Mia waits.
@CoreTest
class ListsTest {

    @Autowired private Campus campus;
    @Autowired private HeardPlatform platform;

    private Visitor noor;
    private Visitor ben;

    @BeforeEach
    void benMentorsAna() {
        noor = campus.noor();
        ben = campus.mentor(campus.visitor("Ben"), noor, Map.of("places", "1"));
        campus.menteeOf(ben, "Ana");
        campus.mentee("Mia").types("request studying");
    }

    @Test
    void thoseWhoTakePart() {
        assertThat(opened("Mentees")).isEqualTo("""
                Mentees: 2 entries. A press leads to how it is going.
                Ana, with a mentor
                Mia, without a mentor""");
        noor.presses("See more");
        assertThat(noor.told()).startsWith("Ana, mentee");
        assertThat(opened("Mentors")).endsWith("Ben, with one mentee");
    }

    @Test
    void thoseWhoAreTogetherAndThoseWhoLook() {
        assertThat(opened("Pairs")).endsWith("Ana and Ben, since Monday, October 5");
        noor.presses("See Ben");
        assertThat(noor.told()).startsWith("Ben, mentor");
        assertThat(opened("Looking for a mentor")).endsWith("Mia, since today");
    }

    @Test
    void thoseWhoHaveNotAnswered() {
        campus.until(Instant.parse("2026-10-14T15:00:00Z"));
        ben.presses("Yes, we met");

        assertThat(opened("No answer at the last check-in")).contains("Ana").doesNotContain("Ben");
    }

    @Test
    void whoIsNotReachedStaysThereUntilTheyAreReachedOrWriteDirectly() {
        platform.close("UMia");
        noor.typesAsCoordinator("announce").fills(Map.of("to", "mentees", "text", "Soon!"))
                .presses("Send now");
        campus.deliver();
        var mia = campus.visitor("Mia");
        var aloud = mia.as(visit -> new Visit(visit.interaction(), visit.account(), visit.name(),
                visit.space(), visit.channel(), Scene.AMONG_OTHERS, visit.locale(), visit.zone(), false));

        aloud.types("status");
        assertThat(opened("Not reached by my messages")).endsWith("Mia");
        mia.types("status");
        assertThat(opened("Not reached by my messages")).contains("nobody just now");
    }

    @Test
    void inTheQueueTheNameLeadsToTheCardToo() {
        noor.typesAsCoordinator("queue").presses("See more");

        assertThat(noor.told()).startsWith("Mia, mentee");
    }

    @Test
    void ofAnotherProgramNothingIsShown() {
        var zoe = campus.elsewhere("Zoe");

        zoe.typesAsCoordinator("summary").picks("Mentees");

        assertThat(zoe.told()).startsWith("Mentees: nobody just now");
    }

    private String opened(String list) {
        return noor.typesAsCoordinator("summary").picks(list).told();
    }
}
