package org.waymate.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymate.chat.words.Here;

/// What we show as an example can be typed as it stands there: on any day of the year, in every language.
class ExamplesAreReadTest {

    private static final Pattern QUOTED = Pattern.compile("[\"«]([^\"»]+)[\"»]");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "en-GB", "es", "es-ES", "es-419", "es-MX", "es-US"})
    void ofADate(String language) {
        var day = Monday.here(language).today();
        for (var week = 0; week < 80; week++) {
            var here = on(day.plusDays(week * 5L), language);
            for (var unreadable : List.of("soon", "31 June")) {
                var examples = examples(new Kind.Day().read(unreadable, here), here);
                assertThat(examples).hasSizeGreaterThan(1).allSatisfy(example -> assertThat(
                        new Kind.Day().read(example, here)).as(example).isInstanceOf(Read.Value.class));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void ofADateWhoseWeekdayIsAnother(String language) {
        var here = Monday.here(language);
        assertThat(examples(new Kind.Day().read("tuesday, october 12", here), here)).singleElement()
                .satisfies(example -> assertThat(Monday.read(new Kind.Day(), example, language))
                        .isEqualTo("2026-10-12"));
    }

    private static Here on(LocalDate day, String language) {
        return new Here(Locale.forLanguageTag(language), BERLIN,
                day.atTime(LocalTime.NOON).atZone(BERLIN).toInstant());
    }

    private static List<String> examples(Read refused, Here here) {
        assertThat(refused).isInstanceOf(Read.Refused.class);
        return QUOTED.matcher(((Read.Refused) refused).problem().inWords(here)).results()
                .map(found -> found.group(1)).toList();
    }
}
