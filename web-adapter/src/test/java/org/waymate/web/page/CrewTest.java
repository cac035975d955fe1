package org.waymate.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.web.OnTheCampus;
import org.waymate.web.talk.Cast;
import org.waymate.web.talk.Player;

@OnTheCampus
class CrewTest {

    @Autowired Crew crew;
    @Autowired Cast cast;

    @BeforeEach
    void sixtyCome() {
        for (var i = 10; i < 70; i++) {
            cast.come("zoe-" + i, "Zoë 1%d%%".formatted(i), ZoneId.of("Europe/Madrid"), Locale.UK);
        }
    }

    @Test
    void showsTheFirstInLineOfMany() {
        var shown = crew.of(player("noor"), "");

        assertThat(shown.people()).hasSize(Crew.MOST).first().satisfies(
                noor -> assertThat(noor.current()).isTrue());
        assertThat(shown.unseen()).isEqualTo(shown.everybody() - Crew.MOST);
    }

    @Test
    void showsWhoIsPlayedEvenFromTheEndOfTheLine() {
        var shown = crew.of(player("zoe-69"), "");

        assertThat(shown.people()).hasSize(Crew.MOST).first()
                .satisfies(zoe -> assertThat(zoe.key()).isEqualTo("zoe-69"));
        assertThat(shown.unseen()).isEqualTo(shown.everybody() - Crew.MOST);
    }

    @Test
    void findsPeopleByHowAnyWordOfTheirNameBegins() {
        assertThat(crew.of(player("noor"), " BE").people()).extracting(Pane.Link::name).contains("Ben");
        assertThat(crew.of(player("noor"), "125%").people()).extracting(Pane.Link::key)
                .containsExactly("zoe-25");
        assertThat(crew.of(player("noor"), "zoe-3").people()).hasSize(10);
        assertThat(crew.of(player("noor"), "زيد").people()).isEmpty();
    }

    @Test
    void takesSignsOfPatternsAsTheyAre() {
        assertThat(crew.of(player("noor"), "%").people()).isEmpty();
        assertThat(crew.of(player("noor"), "z__").people()).isEmpty();
        assertThat(crew.of(player("noor"), "!").people()).isEmpty();
    }

    private Player player(String slug) {
        return cast.called(slug).orElseThrow();
    }
}
