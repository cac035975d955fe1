package org.waymate.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymate.program.Role;
import org.waymate.program.Topic;

/// Zones, numbers, choices, people and places as they are typed, and what they are taken for; what is
/// refused, and why.
class AnswersAreReadTest {

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Europe/Berlin    | Europe/Berlin       | its own name
            europe/berlin    | Europe/Berlin       | in small letters
            berlin           | Europe/Berlin       | a city
            New York         | America/New_York    | of two words
            new_york         | America/New_York    | as the tables write it
            Buenos Aires     | America/Buenos_Aires | far away
            são paulo        | America/Sao_Paulo   | with an accent
            sao paulo        | America/Sao_Paulo   | without it
            Lisb             | Europe/Lisbon       | begun
            Portugal         | several             | the mainland and its islands
            Japan            | Asia/Tokyo          | a country with one zone
            Kenya            | Africa/Nairobi      | and another one
            Germany          | Europe/Berlin       | two zones that keep one time
            Argentina        | America/Buenos_Aires | twelve that do
            UTC              | Z                   | the world's
            utc+2            | +02:00              | an offset
            GMT-3            | -03:00              | the other way
            +5:30            | +05:30              | with minutes
            +0530            | +05:30              | without the colon
            -03              | -03:00              | with a zero
            UTC-0:30         | -00:30              | less than an hour behind
            """)
    void aZone(String typed, String zone, String because) {
        if (zone.equals("several")) {
            assertThat(Monday.refused(new Kind.Zone(), typed, "en")).as(because)
                    .isEqualTo("problem.zone.several");
        } else {
            assertThat(Monday.read(new Kind.Zone(), typed, "en")).as(because).isEqualTo(zone);
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Nueva York | America/New_York
            Londres    | Europe/London
            Japón      | Asia/Tokyo
            japon      | Asia/Tokyo
            """)
    void aZoneInSpanish(String typed, String zone) {
        assertThat(Monday.read(new Kind.Zone(), typed, "es")).isEqualTo(zone);
    }

    @ParameterizedTest(name = "{0} of 1 to 10: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1      | 1
            10     | 10
            ' 7 '  | 7
            +3     | 3
            ٣      | 3
            0      | problem.number.range
            11     | problem.number.range
            -2     | problem.number.range
            2.5    | problem.number.unreadable
            two    | problem.number.unreadable
            1e1    | problem.number.unreadable
            99999999999 | problem.number.range
            """)
    void aNumber(String typed, String outcome) {
        assertThat(Monday.either(new Kind.WholeNumber(1, 10), typed, "en")).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            yes   | en | true
            Y     | en | true
            on    | en | true
            no    | en | false
            0     | en | false
            sí    | es | true
            SI    | es | true
            yes   | es | true
            no    | es | false
            sí    | en | problem.yes-no
            maybe | en | problem.yes-no
            """)
    void yesOrNo(String typed, String language, String outcome) {
        assertThat(Monday.either(new Kind.YesNo(), typed, language)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            money               | en | MONEY          | by its code
            MONEY               | en | MONEY          | in capitals
            Studying and courses | en | STUDYING      | by what it is called
            stu                 | en | STUDYING       | as it begins
            Dinero              | es | MONEY          | in the reader's language
            money               | es | MONEY          | its code in any language
            s                   | en | problem.choice | one letter is too little
            sports              | en | problem.choice | not among them
            """)
    void oneOfAFew(String typed, String language, String outcome, String because) {
        assertThat(Monday.either(new Kind.OneOf(Topic.class), typed, language)).as(because)
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"ment", "men"})
    void whatBeginsSeveralIsNone(String typed) {
        assertThat(Monday.refused(new Kind.OneOf(Role.class), typed, "en")).isEqualTo("problem.choice");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            slack/T1/C1                 | slack/T1/C1
            discord/80351110/8035111022 | discord/80351110/8035111022
            #general                    | problem.channel
            slack/T1/                   | problem.channel
            slack/T1/C1 and more        | problem.channel
            myspace/T1/C1               | problem.channel
            """)
    void aChannel(String typed, String outcome) {
        assertThat(Monday.either(new Kind.Place(), typed, "en")).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            slack/T1/U1             | slack/T1/U1
            discord//80351110224678 | discord//80351110224678
            Ana                     | problem.person
            @Ana                    | problem.person
            """)
    void aPerson(String typed, String outcome) {
        assertThat(Monday.either(new Kind.Person(), typed, "en")).isEqualTo(outcome);
    }
}
