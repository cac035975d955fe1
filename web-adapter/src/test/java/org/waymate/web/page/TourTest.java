package org.waymate.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.waymate.web.OnTheCampus;
import org.waymate.web.campus.Campus;
import org.waymate.web.clock.PlaygroundClock;
import org.waymate.web.demo.Demo;
import org.waymate.web.demo.DemoSize;
import org.waymate.web.talk.Cast;
import org.waymate.web.tour.Guide;

@OnTheCampus
class TourTest {

    @Autowired Demo demo;
    @Autowired Guide guide;
    @Autowired Cast cast;
    @Autowired PlaygroundClock clock;

    private Visitor visitor;

    @BeforeEach
    void theDemoIsMade(@Autowired WebApplicationContext beans) {
        visitor = new Visitor(beans);
        demo.startAgain(DemoSize.THIRTY);
        await().atMost(Duration.ofSeconds(20)).until(demo::isMade);
    }

    @Test
    void isOfferedUntilSomebodySaysNo() throws Exception {
        assertThat(visitor.sees("/")).contains("tour-offer").doesNotContain("id=\"tour\"");

        visitor.sends("/playground/tour/leave");

        assertThat(visitor.sees("/")).doesNotContain("tour-offer", "id=\"tour\"").contains("Take the tour");
    }

    @Test
    void isNotOfferedWhereNobodyIsToBeShown() throws Exception {
        demo.startEmpty();

        assertThat(visitor.sees("/")).doesNotContain("tour");
        assertThat(next("/playground/tour/begin")).isEqualTo("/");
    }

    @Test
    void beginsWhereThereIsSomethingToPress() throws Exception {
        assertThat(next("/playground/tour/begin")).isEqualTo("/?who=ana");

        assertThat(visitor.sees("/?who=ana")).contains("Tour 1 / 5", "Ana looks around.", "A look around",
                "data-on=\"#log-1 .choice[value=&#39;met|yes&#39;]\"");
        assertThat(inSpanish("/?who=ana")).contains("Visita 1 / 5", "Ana mira.");
    }

    @Test
    void preparesEachStepAndEnds() throws Exception {
        visitor.sends("/playground/tour/begin");

        assertThat(goesOnFrom(1)).isEqualTo("/?who=ana&who2=ben");
        assertThat(visitor.reads("ben")).contains("I will ask you on");
        assertThat(goesOnFrom(2)).isEqualTo("/?who=ana&who2=ben");
        assertThat(clock.instant()).as("the clock turned until Ben was asked")
                .isBetween(Campus.MONDAY.plus(Duration.ofDays(3)), Campus.MONDAY.plus(Duration.ofDays(4)));
        assertThat(visitor.reads("ben")).contains("Did you meet?");
        goesOnFrom(3);
        assertThat(visitor.sees("/")).contains("data-opens=\"#log-2 .both\"");
        goesOnFrom(4);
        assertThat(visitor.sees("/")).contains("data-types=\"/mentor home\"");
        goesOnFrom(5);

        assertThat(visitor.sees("/")).contains("That was all.").doesNotContain("tour-next");
        visitor.sends("/playground/tour/leave");
        assertThat(visitor.sees("/")).doesNotContain("That was all.");
    }

    @Test
    void goesOnFromAStepOnce() throws Exception {
        visitor.sends("/playground/tour/begin");

        goesOnFrom(1);
        goesOnFrom(1);

        assertThat(visitor.sees("/")).contains("Tour 2 / 5");
    }

    @Test
    void letsPeopleGoWhenItIsLeft() throws Exception {
        visitor.sends("/playground/tour/begin");
        cast.play("ana", true);

        visitor.sends("/playground/tour/leave");

        assertThat(cast.called("ana").orElseThrow().played()).isFalse();
        assertThat(guide.stop(Locale.ENGLISH)).isEqualTo(Optional.empty());
    }

    @Test
    void saysSoWhenItCannotGoOn() throws Exception {
        visitor.sends("/playground/tour/begin");
        goesOnFrom(1);
        cast.takeMessages(cast.called("ben").orElseThrow(), false);

        assertThat(goesOnFrom(2)).isEqualTo("/");

        assertThat(visitor.sees("/")).contains("because the program stands otherwise")
                .doesNotContain("tour-next");
    }

    private String goesOnFrom(int step) throws Exception {
        return next("/playground/tour/next", "from", "" + step);
    }

    private String next(String address, String... sent) throws Exception {
        return visitor.sends(address, sent).andReturn().getResponse().getRedirectedUrl();
    }

    private String inSpanish(String address) throws Exception {
        return visitor.comes(MockMvcRequestBuilders.get(address).header("Host", "localhost:8080")
                .header("Accept-Language", "es")).andReturn().getResponse().getContentAsString();
    }
}
