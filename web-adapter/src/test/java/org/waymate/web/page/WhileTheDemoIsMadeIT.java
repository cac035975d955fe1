package org.waymate.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;
import org.waymate.web.OnTheCampus;
import org.waymate.web.campus.Campus;
import org.waymate.web.campus.CampusTimeline;
import org.waymate.web.demo.Demo;
import org.waymate.web.demo.DemoSize;

/// The demo of these tests waits on its second day.
@OnTheCampus
@TestPropertySource(properties = "waymate.playground.demo=classpath:campus/two-days.txt")
class WhileTheDemoIsMadeIT {

    @Autowired Demo demo;
    @Autowired CampusTimeline timeline;

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private Visitor visitor;

    @BeforeEach
    void begin(@Autowired WebApplicationContext beans) throws InterruptedException {
        visitor = new Visitor(beans);
        timeline.at(Campus.MONDAY.plus(Duration.ofDays(1)), () -> {
            reached.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        demo.startAgain(DemoSize.THIRTY);
        reached.await();
    }

    @AfterEach
    void end() {
        goOn.countDown();
        await().atMost(Duration.ofSeconds(20)).until(() -> !demo.progress().making());
    }

    @Test
    void thePageOffersNothingThatWouldComeInBetween() throws Exception {
        assertThat(visitor.sees("/?who=noor")).containsPattern("<input class=\"line\"[^>]* disabled")
                .contains("Please wait until the demo program is made")
                .containsPattern("<button class=\"plain\" disabled=\"disabled\">Start again")
                .containsPattern("<button class=\"plain\" disabled=\"disabled\">Make it 400 people")
                .containsPattern("<button class=\"plain\" disabled=\"disabled\">Start empty");
    }

    @Test
    void nobodyElseSaysAnything() throws Exception {
        visitor.sends("/playground/say", "pane", "1", "who", "ben", "at", "dm-ben", "line", "hello")
                .andExpect(status().isConflict());
        visitor.sends("/playground/press", "pane", "1", "who", "ben", "at", "dm-ben", "saying", "1",
                "pressed", "met|yes").andExpect(status().isConflict());
        visitor.sends("/playground/people/ben/messages").andExpect(status().isConflict());
        visitor.sends("/playground/people/ben/own").andExpect(status().isConflict());
        visitor.sends("/playground/others").andExpect(status().isConflict());

        assertThat(visitor.reads("ben")).doesNotContain("hello");
    }

    @Test
    void theClockIsNotTurned() throws Exception {
        visitor.sends("/playground/clock", "by", "WEEK");

        end();
        assertThat(timeline.ticks()).isNotEmpty()
                .allMatch(tick -> tick.isBefore(Campus.MONDAY.plus(Duration.ofDays(3))));
    }

    @Test
    void itIsMadeToTheEnd() throws Exception {
        visitor.sends("/playground/start/empty");
        visitor.sends("/playground/start/hundreds");

        end();
        assertThat(visitor.reads("ana")).contains("first day", "second day");
    }
}
