package org.waymate.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
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
                clock today
                """)).extracting(Line::cue).containsExactly(
                new Cue.Begins(Period.ofDays(21), LocalTime.of(8, 0)),
                new Cue.Writes("noor", Optional.empty(), "/mentor-admin setup",
                        Map.of("name", "Peer mentors: autumn", "note", "")),
                new Cue.Writes("ana", Optional.of("general"), "hello, all", Map.of()),
                new Cue.Presses("ben", "We met", Optional.of("Ana B."), Map.of()),
                new Cue.Picks("ana", "Money and rent"), new Cue.TakesMessages("davi", false),
                new Cue.Turns(Period.ofDays(7)), new Cue.Turns(Duration.ofHours(2)),
                new Cue.TurnsToAWeekday(LocalTime.of(10, 0)), new Cue.TurnsToToday());
    }

    @Test
    void knowsTheNumberOfEachLine() {
        assertThat(Script.read("\n\nana: hello\n  a: 1\nben: hello\n")).extracting(Line::number)
                .containsExactly(3, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "clock", "clock +1 fortnight", "begin now", "ana: x\n  not an answer"})
    void saysWhichLineNobodyCanPlay(String line) {
        assertThatThrownBy(() -> Script.read("# first\n" + line)).isInstanceOf(BadScript.class)
                .hasMessageMatching("line [23]: .*");
    }
}
