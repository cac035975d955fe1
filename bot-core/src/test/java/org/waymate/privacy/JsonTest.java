package org.waymate.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    private final Json json = new Json(ZoneId.of("Europe/Berlin"));

    @Test
    void isALineAValueAndMomentsStandOnTheReadersClock() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("since", Instant.parse("2026-10-05T08:00:00Z"));
        facts.put("day", LocalDate.of(2026, 10, 6));
        facts.put("on", List.of(DayOfWeek.MONDAY, "فريد"));
        facts.put("nothing", List.of());
        facts.put("useful", 4);
        facts.put("open", true);

        assertThat(json.written(Map.of("all", List.of(facts, Map.of())))).isEqualTo("""
                {
                  "all": [
                    {
                      "since": "2026-10-05 10:00:00 +02:00 (Europe/Berlin)",
                      "day": "2026-10-06",
                      "on": [
                        "monday",
                        "فريد"
                      ],
                      "nothing": [],
                      "useful": 4,
                      "open": true
                    },
                    {}
                  ]
                }
                """);
    }

    @Test
    void whatJsonForbidsIsEscaped() {
        assertThat(json.written("\"a\\b\"\n\t\u0007")).isEqualTo("\"\\\"a\\\\b\\\"\\n\\t\\u0007\"\n");
    }

    /// Half of a pair has no bytes of its own in UTF-8.
    @Test
    void halfOfAPairIsNotLost() {
        assertThat(
                new String(json.written("a\uD83Db").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo("\"a\\ud83db\"\n");
    }
}
