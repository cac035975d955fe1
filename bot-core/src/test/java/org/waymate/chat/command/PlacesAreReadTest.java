package org.waymate.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymate.chat.words.Here;

/// Where people say they live, when it is no zone's own name. It is Monday, 5 October 2026, ten in the morning
/// in Berlin.
class PlacesAreReadTest {

    @ParameterizedTest(name = "{0} keeps the time of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            San Francisco   | America/Los_Angeles
            boston          | America/New_York
            Washington, D.C. | America/New_York
            st louis        | America/Chicago
            St. Louis       | America/Chicago
            Mumbai          | Asia/Calcutta
            Delhi           | Asia/Calcutta
            Beijing         | Asia/Shanghai
            Munich          | Europe/Berlin
            MÜNCHEN         | Europe/Berlin
            Barcelona       | Europe/Madrid
            Rio             | America/Sao_Paulo
            Rio de Janeiro  | America/Sao_Paulo
            san fran        | America/Los_Angeles
            saint-petersburg | Europe/Moscow
            St Johns        | America/St_Johns
            """)
    void aLargeCity(String typed, String zone) {
        assertThat(Monday.read(new Kind.Zone(), typed, "en")).isEqualTo(zone);
    }

    @ParameterizedTest(name = "{0} keeps the time of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Múnich       | Europe/Berlin
            pekin        | Asia/Shanghai
            Nueva Delhi  | Asia/Calcutta
            Sevilla      | Europe/Madrid
            Filadelfia   | America/New_York
            CDMX         | America/Mexico_City
            Bogotá       | America/Bogota
            """)
    void aLargeCityInSpanish(String typed, String zone) {
        assertThat(Monday.read(new Kind.Zone(), typed, "es")).isEqualTo(zone);
    }

    @ParameterizedTest(name = "{0} has several: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            USA       | New York, Chicago, Los Angeles, Denver, Honolulu, and Anchorage
            EE. UU.   | New York, Chicago, Los Angeles, Denver
            Brazil    | São Paulo, Bahia, Manaus
            Mexico    | Mexico City, Mazatlán, Tijuana
            Canada    | Toronto, Edmonton
            Australia | Sydney, Perth, Brisbane
            Portugal  | Lisbon, Azores, and Madeira
            Spain     | Madrid, Canaries
            Valencia  | Madrid and Caracas
            """)
    void whatHasSeveralTimesNamesTheLargestFirst(String typed, String first) {
        assertThat(refused(typed, "en")).startsWith("There are several, for example " + first);
    }

    @ParameterizedTest(name = "{0}, when it is 08:00 in UTC: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            10:00   | Madrid, Johannesburg, Berlin, | UTC+02:00
            10:04   | Madrid, Johannesburg, Berlin, | UTC+02:00
            9:56 am | Madrid, Johannesburg, Berlin, | UTC+02:00
            4.00    | New York,                  | UTC-04:00
            13h30   | Kolkata and Colombo        | UTC+05:30
            1:30 pm | Kolkata and Colombo        | UTC+05:30
            21:00   | Auckland,                  | UTC+13:00, UTC-11:00
            """)
    void aTimeOfDayNamesTheCitiesWhereItIsThat(String typed, String first, String offset) {
        assertThat(refused(typed, "en")).startsWith("That is the time in, for example, " + first)
                .endsWith("or " + offset + " (no summer time).");
    }

    @Test
    void aTimeOfDayThatOnePlaceAloneKeepsIsThatPlace() {
        assertThat(Monday.read(new Kind.Zone(), "13:45", "en")).isEqualTo("Asia/Katmandu");
    }

    @Test
    void aTimeOfDayIsTakenAsOfNow() {
        var winter = new Here(Monday.here("es").locale(), Monday.here("es").zone(),
                Instant.parse("2026-12-07T11:30:00Z"));

        assertThat(((Read.Refused) new Kind.Zone().read("12:31", winter)).problem().inWords(winter))
                .startsWith("Es esa hora, por ejemplo, en Madrid, Lagos, Casablanca, Berlín, ")
                .endsWith("o UTC+01:00 (sin horario de verano), por favor.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Atlantis | no such place
            be       | two letters begin too much
            UTC+25   | no such offset
            CET      | a zone of no place: it has no summer
            5pm      | nearly an hour of minutes
            25:00    | no time
            ???      | nothing at all
            """)
    void whatIsNoPlaceIsAskedForByTheClock(String typed, String because) {
        assertThat(refused(typed, "en")).as(because).isEqualTo("I don't know that place. What time is it"
                + " where you are, like 14:05? Or write UTC+2 (no summer time).");
    }

    @ParameterizedTest
    @CsvSource({"san", "santa"})
    void aBeginningOfManyIsNone(String typed) {
        assertThat(Monday.refused(new Kind.Zone(), typed, "en")).isEqualTo("problem.zone.several");
    }

    @Test
    void eachLargeCityIsFoundByItsName() {
        var here = Monday.here("en");
        assertThat(List.of("Cape Town", "Osaka", "Hanoi", "Tel Aviv", "Quito", "Montreal", "Kraków", "Xi'an"))
                .allSatisfy(city -> assertThat(ZoneFinder.find(city, here)).hasSize(1));
    }

    private static String refused(String typed, String language) {
        var here = Monday.here(language);
        var read = new Kind.Zone().read(typed, here);
        assertThat(read).as(typed).isInstanceOf(Read.Refused.class);
        return ((Read.Refused) read).problem().inWords(here);
    }
}
