package org.waymate.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.waymate.web.OnTheCampus;
import org.waymate.web.campus.Campus;
import org.waymate.web.campus.CampusTimeline;
import org.waymate.web.clock.Jumping;
import org.waymate.web.clock.PlaygroundClock;
import org.waymate.web.talk.Cast;
import org.waymate.web.talk.Place;
import org.waymate.web.talk.Saying;
import org.waymate.web.talk.Transcript;

@OnTheCampus
class DemoTest {

    @Autowired ScriptPlayer player;
    @Autowired Remembered remembered;
    @Autowired World world;
    @Autowired Jumping jumping;
    @Autowired Cast cast;
    @Autowired PlaygroundClock clock;
    @Autowired DemoStates states;
    @Autowired Transcript transcript;
    @Autowired CampusTimeline timeline;

    private final CompletableFuture<Progress> ended = new CompletableFuture<>();
    private Demo demo;

    @BeforeEach
    void nothingIsRemembered() {
        remembered.forget();
    }

    @Test
    void isMadeByCommandsWithTheClockTurned() throws Exception {
        make("""
                begin 14 days ago at 08:00
                ana: /mentor join mentee
                  call-me: Ana
                  year: 2
                  first-in-family: Sí
                  since: {-30 days}
                  zone: Madrid
                  topics: Money | Housing
                  friend: ben
                  channel: general
                  book: Don Quijote
                ben: /mentor remind "calling Ana"
                clock +4 days
                ben presses We met
                emi: /mentor tour
                emi presses Met beside Mentee 1
                emi in general: hello
                davi closes messages
                emi, ben wait for the script
                emi live on
                clock today
                """);

        assertThat(ended.get(20, TimeUnit.SECONDS).trouble()).isEmpty();
        assertThat(said("ana")).anyMatch(words -> words.contains("Ana") && words.contains("Topics"));
        assertThat(said("ben")).anyMatch(words -> words.contains("You said: we met."));
        assertThat(said("emi")).anyMatch(words -> words.contains("Mentee 1: noted."));
        assertThat(cast.called("davi").orElseThrow().takesMessages()).isFalse();
        assertThat(cast.called("ben").orElseThrow().played()).isTrue();
        assertThat(cast.called("emi").orElseThrow().played()).isFalse();
        assertThat(clock.instant()).isEqualTo(Campus.MONDAY);
        assertThat(states.begun()).isTrue();
    }

    @Test
    void happenedWhenTheClockSaysSo() throws Exception {
        make("begin 14 days ago at 08:00\nana: hola\nclock today");

        ended.get(20, TimeUnit.SECONDS);
        assertThat(transcript.seen(new Place.Direct("ana"), cast.called("ana").orElseThrow(), 0).getFirst()
                .saidAt())
                .isBetween(Campus.MONDAY.minus(Duration.ofDays(15)),
                        Campus.MONDAY.minus(Duration.ofDays(13)));
    }

    /// What a command sets off does not wait for the next turn of the clock.
    @Test
    void letsHappenAtOnceWhatIsDueAtOnce() throws Exception {
        var happened = new ArrayList<Instant>();
        timeline.at(Campus.MONDAY, () -> happened.add(clock.instant()));

        make("ana: hola\nclock +2 hours");

        ended.get(20, TimeUnit.SECONDS);
        assertThat(happened).containsExactly(Campus.MONDAY);
    }

    /// The campus begins on a Monday at nine, London time.
    @ParameterizedTest
    @CsvSource({"+1 hour, 2026-10-06T09:00:00Z", "+4 days, 2026-10-12T09:00:00Z",
            "+5 days, 2026-10-12T09:00:00Z", "+6 days, 2026-10-12T09:00:00Z"})
    void waitsForAWeekday(String before, Instant reached) throws Exception {
        make("clock +1 hour\nclock " + before + "\nclock to a weekday at 10:00");

        ended.get(20, TimeUnit.SECONDS);
        assertThat(clock.instant()).isEqualTo(reached);
    }

    @Test
    void bringsPeopleWhoComeLater() throws Exception {
        make("people\n  lena | לנה | Asia/Jerusalem | en-GB | mentee | MONEY");

        ended.get(20, TimeUnit.SECONDS);
        assertThat(cast.called("lena").orElseThrow().name()).isEqualTo("לנה");
        assertThat(cast.everybody().getLast().slug()).isEqualTo("lena");
    }

    @Test
    void bringsCrowdsWhereHundredsAreWanted() throws Exception {
        make("ana: hola\ncrowd of 3 mentees", DemoSize.HUNDREDS);

        assertThat(ended.get(20, TimeUnit.SECONDS).trouble().orElseThrow()).contains("line 2");
        assertThat(cast.everybody().getLast().name()).isEqualTo("Abena B.");
    }

    @Test
    void bringsNoCrowdAmongThirty() throws Exception {
        make("ana: hola\ncrowd of 3 mentees");

        assertThat(ended.get(20, TimeUnit.SECONDS).trouble()).isEmpty();
        assertThat(cast.known("Abena B.")).isEmpty();
    }

    @Test
    void beginsTheSameAgainAfterAnEndInTheMiddle() {
        states.become(DemoState.making(DemoSize.HUNDREDS));

        assertThat(states.begun()).isFalse();
        assertThat(states.size()).isEqualTo(DemoSize.HUNDREDS);
        states.become(DemoState.making(DemoSize.THIRTY));
        assertThat(states.size()).isEqualTo(DemoSize.THIRTY);
    }

    @Test
    void saysWhichLineStopsIt() throws Exception {
        make("ana: hola\nben presses Accept");

        assertThat(ended.get(20, TimeUnit.SECONDS).trouble().orElseThrow()).contains("line 2",
                "no button Accept");
        assertThat(demo.progress().making()).isFalse();
        assertThat(states.begun()).isFalse();
    }

    @Test
    void saysWhichAnswerIsNotTaken() throws Exception {
        make("ana: /mentor join\n  year: 99");

        assertThat(ended.get(20, TimeUnit.SECONDS).trouble().orElseThrow()).contains("line 1", "not taken");
    }

    @Test
    void saysWhichAnswerNobodyAsksFor() throws Exception {
        make("ana: /mentor join\n  shoe-size: 42");

        assertThat(ended.get(20, TimeUnit.SECONDS).trouble().orElseThrow()).contains("asks no shoe-size",
                "call-me");
    }

    private void make(String script) {
        make(script, DemoSize.THIRTY);
    }

    private void make(String script, DemoSize size) {
        var resource = new DemoScript(new ByteArrayResource(script.getBytes(StandardCharsets.UTF_8)));
        demo = new Demo(resource, player, remembered, world, jumping, states, this::hear);
        demo.startAgain(size);
    }

    private void hear(Object event) {
        if (event instanceof DemoWentOn(var progress) && !progress.making()) {
            ended.complete(progress);
        }
    }

    private List<String> said(String slug) {
        return transcript.seen(new Place.Direct(slug), cast.called(slug).orElseThrow(), 0).stream()
                .map(Saying::plain)
                .toList();
    }
}
