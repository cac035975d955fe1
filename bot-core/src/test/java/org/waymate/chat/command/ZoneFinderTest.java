package org.waymate.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymate.chat.words.ZoneNames;

class ZoneFinderTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
            "lisbon, Europe/Lisbon",
            "Lisb, Europe/Lisbon",
            "Seoul, Asia/Seoul",
            "India, Asia/Calcutta", // not Indianapolis
            "mexico city, America/Mexico_City",
            "europe/berlin, Europe/Berlin",
            "UTC+5:30, +05:30",
            "-3, -03:00",
            "utc, Z",
            "Z, Z"}) // as a zone that nobody knew is written
    void findsWhatWasMeant(String typed, String zone) {
        assertThat(ZoneFinder.find(typed, Monday.here("en"))).containsExactly(ZoneId.of(zone));
    }

    /// India and Israel, Alaska and the Atlantic, China and Central America say the same.
    @ParameterizedTest
    @ValueSource(strings = {"IST", "AST", "CST", "PST"})
    void lettersThatStandForSeveralZonesNameNone(String typed) {
        assertThat(ZoneFinder.find(typed, Monday.here("en"))).isEmpty();
    }

    @Test
    void anOffsetIsCalledByItsDistance() {
        assertThat(ZoneNames.of(ZoneOffset.UTC, Locale.ENGLISH)).isEqualTo("UTC");
        assertThat(ZoneNames.of(ZoneOffset.ofHours(2), Locale.ENGLISH)).isEqualTo("UTC+02:00");
    }
}
