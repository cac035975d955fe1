package org.waymate.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {

    @Test
    void readsEveryLine() {
        assertThat(Script.read("""
                # A program
                begin 21 days ago at 08:00

                noor: /mentor-admin setup
                  name: Peer mentors: autumn
                  # what follows may stay empty
                  note:
                ana in general: hello, all
                ben presses We met beside Ana B.
                ana picks Money and rent
                davi closes messages
                clock +7 days
                clock +2 hours
                clock to a weekday at 10:00
                clock to 9 days ago
                clock today
                ana, ben wait for the script
                ana lives on
                """)).extracting(Line::cue).containsExactly(
                new Cue.Begins(Period.ofDays(21), LocalTime.of(8, 0)),
                new Cue.Writes("noor", Optional.empty(), "/mentor-admin setup",
                        Map.of("name", "Peer mentors: autumn", "note", "")),
                new Cue.Writes("ana", Optional.of("general"), "hello, all", Map.of()),
                new Cue.Presses("ben", "We met", Optional.of("Ana B."), Map.of()),
                new Cue.Picks("ana", "Money and rent"), new Cue.TakesMessages("davi", false),
                new Cue.Turns(Period.ofDays(7)), new Cue.Turns(Duration.ofHours(2)),
                new Cue.TurnsToAWeekday(LocalTime.of(10, 0)),
                new Cue.TurnsToBefore(Period.ofDays(9)), new Cue.TurnsToToday(),
                new Cue.Waits(List.of("ana", "ben"), true), new Cue.Waits(List.of("ana"), false));
    }

    @Test
    void readsATableOfPeople() {
        var read = Script.read("""
                people
                  # who can help
                  lena | Lena | Europe/Berlin | de | mentor | studying, money | 3

                  noam | נועם | Asia/Jerusalem | en-GB | mentee | friends, housing
                clock today
                """);

        assertThat(read).extracting(Line::number).containsExactly(3, 3, 5, 5, 5, 6);
        assertThat(read).extracting(Line::cue).containsExactly(
                new Cue.Comes("lena", "Lena", ZoneId.of("Europe/Berlin"), Locale.GERMAN),
                new Cue.Writes("lena", Optional.empty(), "/mentor join",
                        Map.of("role", "mentor", "topics", "studying | money", "agree", "yes", "places",
                                "3")),
                new Cue.Comes("noam", "נועם", ZoneId.of("Asia/Jerusalem"), Locale.UK),
                new Cue.Writes("noam", Optional.empty(), "/mentor join",
                        Map.of("role", "mentee", "topics", "friends | housing", "agree", "yes")),
                new Cue.Writes("noam", Optional.empty(), "/mentor request friends", Map.of()),
                new Cue.TurnsToToday());
    }

    @Test
    void knowsTheNumberOfEachLine() {
        assertThat(Script.read("\n\nana: hello\n  a: 1\nben: hello\n")).extracting(Line::number)
                .containsExactly(3, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "clock", "clock +1 fortnight", "begin now", "ana: x\n  not an answer",
            "people\n  lena | Lena | Europe/Berlin | de | mentor | money",
            "people\n  lena | Lena | Europe/Berlin | de | mentee | money | 3",
            "people\n  lena | Lena | Atlantis | de | mentee | money"})
    void saysWhichLineNobodyCanPlay(String line) {
        assertThatThrownBy(() -> Script.read("# first\n" + line)).isInstanceOf(BadScript.class)
                .hasMessageMatching("line [23]: .*");
    }
}
