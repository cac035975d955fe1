package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymate.slack.fake.FakeClient;
import org.waymate.slack.fake.SignedDoor;
import org.waymate.slack.fake.Someone;

/// Somebody of whom nothing is known yet.
class FirstContactTest extends SlackAtTheDoor {

    @Test
    void theFirstFormIsMadeForWhoTheirProfileSaysTheyAre() {
        var signed = new SignedDoor();
        signed.leadsTo("http://127.0.0.1:" + port + SlackConfiguration.DOOR);
        var carla = new FakeClient(slack, signed,
                new Someone("UCARLA", "Carla", ZoneId.of("America/Mexico_City"), Locale.of("es", "MX"),
                        true));

        carla.types("/mentor note");

        var visit = desk.formFor().orElseThrow();
        assertThat(visit.name()).isEqualTo("Carla");
        assertThat(visit.locale()).contains(Locale.of("es", "MX"));
        assertThat(visit.zone()).contains(ZoneId.of("America/Mexico_City"));
        assertThat(visit.administers()).isTrue();
    }
}
