package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignaturesTest extends SlackAtTheDoor {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BODY = "command=%2Fmentor&text=note+hello&trigger_id=t1&team_id=T1&user_id=U1"
            + "&channel_id=C9&response_url=http%3A%2F%2F127.0.0.1%3A1%2Fx&token=";

    private long now;

    @BeforeEach
    void readsTheClock() {
        now = clock.instant().getEpochSecond();
    }

    @Test
    void letsInWhatSlackHasSigned() throws Exception {
        assertThat(door.send(BODY + "ok", FORM, now).status()).isEqualTo(200);
        assertThat(desk.next()).isNotNull();
    }

    @Test
    void refusesAForgedSignature() {
        refused(door.send(BODY + "forged", FORM, Long.toString(now), HttpDoor.signature(now, BODY)));
    }

    @Test
    void refusesAChangedBody() {
        refused(door.send(BODY + "&text=setup", FORM, Long.toString(now), HttpDoor.signature(now, BODY)));
    }

    @Test
    void refusesAReplay() throws Exception {
        assertThat(door.send(BODY + "replay", FORM, now).status()).isEqualTo(200);
        desk.next();

        refused(door.send(BODY + "replay", FORM, now));
    }

    @Test
    void refusesAnOldStamp() {
        refused(door.send(BODY + "old", FORM, now - 330));
    }

    @Test
    void refusesAStampThatIsDatedAhead() {
        refused(door.send(BODY + "ahead", FORM, now + 330));
    }

    @Test
    void refusesAStampThatIsNone() {
        refused(door.send(BODY + "none", FORM, "soon", HttpDoor.signature(now, BODY + "none")));
        refused(door.send(BODY + "none", FORM, "", HttpDoor.signature(now, BODY + "none")));
    }

    @Test
    void aForgedOneDoesNotShutOutTheRealOne() {
        var body = BODY + "both";
        refused(door.send(body + "x", FORM, Long.toString(now), HttpDoor.signature(now, body)));

        assertThat(door.send(body, FORM, now).status()).isEqualTo(200);
    }

    private void refused(HttpDoor.Ack ack) {
        assertThat(ack.status()).isEqualTo(401);
        assertThat(desk.heardMore()).isFalse();
    }
}
