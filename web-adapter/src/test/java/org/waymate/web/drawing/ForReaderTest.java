package org.waymate.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymate.chat.words.Here;

class ForReaderTest {

    private static final String HTML = "<p>Due <time datetime=\"2026-10-09T16:30:00Z\">some day</time>.</p>"
            + ForReader.CHOOSE;

    @Test
    void writesAMomentInTheReadersOwnTime() {
        assertThat(ForReader.of(HTML, here(Locale.UK, "Asia/Tokyo"))).contains("Saturday", "01:30")
                .doesNotContain("some day");
        assertThat(ForReader.of(HTML, here(Locale.of("es"), "Europe/Madrid"))).contains("viernes", "18:30",
                "Elegir");
    }

    @Test
    void leavesTheRestAlone() {
        assertThat(ForReader.of("<p>$1 \\ &lt;time&gt;</p>", here(Locale.UK, "UTC")))
                .isEqualTo("<p>$1 \\ &lt;time&gt;</p>");
    }

    private static Here here(Locale locale, String zone) {
        return new Here(locale, ZoneId.of(zone), Instant.parse("2026-10-05T08:00:00Z"));
    }
}
