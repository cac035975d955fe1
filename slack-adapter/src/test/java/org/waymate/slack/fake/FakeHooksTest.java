package org.waymate.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The fake itself: five uses within thirty minutes, and no more.
class FakeHooksTest {

    private final FakeClock clock = new FakeClock();
    private final FakeHooks hooks = new FakeHooks(clock);

    private int used() {
        return hooks.take("h", message(), new FakeConversations());
    }

    @Test
    void theSixthUseBreaksTheRules() {
        hooks.give("h");
        for (var use = 0; use < 5; use++) {
            assertThat(used()).isEqualTo(200);
        }
        assertThat(hooks.broken()).isEmpty();

        assertThat(used()).isEqualTo(404);
        assertThat(hooks.broken()).containsExactly("response_url: used more than five times");
    }

    @Test
    void afterThirtyMinutesItIsNoMore() {
        hooks.give("h");
        clock.passes(Duration.ofMinutes(29));
        assertThat(used()).isEqualTo(200);

        clock.passes(Duration.ofMinutes(2));
        assertThat(used()).isEqualTo(404);
    }

    private static JsonObject message() {
        return JsonParser.parseString("""
                {"text": "x", "blocks": [{"type": "divider"}]}""").getAsJsonObject();
    }
}
