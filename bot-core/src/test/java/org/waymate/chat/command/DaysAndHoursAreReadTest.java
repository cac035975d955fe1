package org.waymate.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days and hours as people type them, and what they are taken for; what is refused, and why. It is Monday,
/// 5 October 2026.
class DaysAndHoursAreReadTest {

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            2026-10-03        | 2026-10-03 | as computers write it, past days too
            2026-1-9          | 2026-01-09 | no leading zeros
            5 October         | 2026-10-05 | today counts, when it has no year
            4 October         | 2027-10-04 | else the next such day
            3 october 2026    | 2026-10-03 | the year that was said
            3rd of October    | 2027-10-03 | as it is spoken
            Oct 3             | 2027-10-03 | month first
            October 3rd, 2026 | 2026-10-03 | with a comma
            Sept 9 2026       | 2026-09-09 | four letters of September
            3.10.2026         | 2026-10-03 | with dots, day first
            24.12.            | 2026-12-24 | without a year
            24.12             | 2026-12-24 | without the last dot
            29 February       | 2028-02-29 | the next year that has one
            today             | 2026-10-05 | in a word
            Tomorrow          | 2026-10-06 | with a capital
            friday            | 2026-10-09 | this week's
            fri               | 2026-10-09 | shortened
            monday            | 2026-10-12 | a week from now: today would be "today"
            next tuesday      | 2026-10-13 | next week's, not tomorrow
            NEXT  Friday      | 2026-10-16 | spaces and capitals don't matter
            on friday         | 2026-10-09 | with the little word
            this friday       | 2026-10-09 | said with care
            tues              | 2026-10-06 | begun
            day after tomorrow | 2026-10-07 | not tomorrow
            the day after tomorrow | 2026-10-07 | said whole
            Monday, October 12 | 2026-10-12 | as we write it ourselves
            Monday 12 October | 2026-10-12 | as the British do
            on Monday the 12th of October | 2026-10-12 | as it is spoken
            Sat., Oct. 3, 2026 | 2026-10-03 | shortened, a past day
            Tuesday, January 5, 2027 | 2027-01-05 | with its year
            Monday, 2026-10-12 | 2026-10-12 | as computers do, nearly
            the 3rd of November | 2026-11-03 | with the little words
            November the 3rd  | 2026-11-03 | the other way round
            first of November | 2026-11-01 | in a word
            November first    | 2026-11-01 | and the other way round
            "Monday, October 12" | 2026-10-12 | quotes and all
            """)
    void aDate(String typed, String day, String because) {
        assertThat(Monday.read(new Kind.Day(), typed, "en")).as(because).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            3 de octubre de 2026 | 2026-10-03
            3 octubre            | 2027-10-03
            3 de oct             | 2027-10-03
            hoy                  | 2026-10-05
            mañana               | 2026-10-06
            manana               | 2026-10-06
            viernes              | 2026-10-09
            el viernes           | 2026-10-09
            miércoles            | 2026-10-07
            próximo martes       | 2026-10-13
            proximo martes       | 2026-10-13
            el próximo martes    | 2026-10-13
            martes próximo       | 2026-10-13
            next tuesday         | 2026-10-13
            pasado mañana        | 2026-10-07
            lunes, 12 de octubre | 2026-10-12
            el lunes 12 de octubre | 2026-10-12
            lunes 12 oct         | 2026-10-12
            martes, 5 de enero de 2027 | 2027-01-05
            el 3 de noviembre    | 2026-11-03
            el día 3 de noviembre | 2026-11-03
            1º de noviembre      | 2026-11-01
            1ro de noviembre     | 2026-11-01
            primero de noviembre | 2026-11-01
            «lunes, 12 de octubre» | 2026-10-12
            """)
    void aDateInSpanish(String typed, String day) {
        assertThat(Monday.read(new Kind.Day(), typed, "es")).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} is refused: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            31 June         | problem.date.none | June has 30 days
            2026-02-29      | problem.date.none | 2026 is no leap year
            29 February 2027 | problem.date.none | nor is 2027
            2026-13-01      | problem.date.none | there are twelve months
            32.1.           | problem.date.none | no month has so many
            30 February     | problem.date.none | in no year at all
            31.4.           | problem.date.none | April has 30 days
            03/10/2026      | problem.date      | half the world reads it the other way round
            soon            | problem.date      | no day
            next            | problem.date      | next what?
            octember 3      | problem.date      | no such month
            3               | problem.date      | of which month?
            99999999999-1-1 | problem.date      | no year
            3 October 99999 | problem.date      | no year either
            Tuesday, October 12 | problem.date.weekday | it is a Monday
            Monday, 28 September | problem.date.weekday | the next one is a Tuesday
            Monday, 31 June | problem.date.none | June has 30 days, whatever the weekday
            Monday the 12th | problem.date      | of which month?
            Octember, 3 May | problem.date      | no weekday
            """)
    void noDate(String typed, String problem, String because) {
        assertThat(Monday.refused(new Kind.Day(), typed, "en")).as(because).isEqualTo(problem);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            17:00   | 17:00
            9:05    | 09:05
            17      | 17:00
            17.30   | 17:30
            17h     | 17:00
            17h30   | 17:30
            17:30 h | 17:30
            5pm     | 17:00
            5 PM    | 17:00
            5:30 p.m. | 17:30
            5 p. m. | 17:00
            12 am   | 00:00
            12 pm   | 12:00
            noon    | 12:00
            Midnight | 00:00
            0:00    | 00:00
            """)
    void aTime(String typed, String time) {
        assertThat(Monday.read(new Kind.TimeOfDay(), typed, "en")).isEqualTo(time);
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            25:00   | a day has 24 hours
            24:00   | that is 0:00 of another day
            17:60   | an hour has 60 minutes
            13 pm   | a half day has 12 hours
            0 am    | which begin with 12
            5:3     | 5:03 or 5:30?
            evening | no hour
            -1      | no hour
            """)
    void noTime(String typed, String because) {
        assertThat(Monday.refused(new Kind.TimeOfDay(), typed, "en")).as(because).isEqualTo("problem.time");
    }
}
