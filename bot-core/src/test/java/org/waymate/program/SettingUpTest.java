package org.waymate.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Form;
import org.waymate.people.ChatAccounts;
import org.waymate.people.People;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Told;
import org.waymate.testing.Visitor;

@CoreTest
class SettingUpTest {

    private static final Map<String, String> ANSWERS = Map.of("name", "First Year", "first-day",
            "2026-09-01", "last-day", "2027-06-30", "help-card", "112");

    @Autowired private Campus campus;
    @Autowired private Programs programs;
    @Autowired private People people;
    @Autowired private ChatAccounts accounts;

    @Test
    void aZoneThatThePlatformTellsStandsThereAlready() {
        assertThat(zone(admin("Noor").typesAsCoordinator("setup").form()).filled())
                .containsExactly("Europe/Berlin");
    }

    @Test
    void aZoneThatNobodyTellsIsAskedForAndHoldsForProgramAndCoordinator() {
        var noor = admin("Noor").as(Told.in("T1", true)).typesAsCoordinator("setup");
        assertThat(zone(noor.form()).filled()).isEmpty();
        assertThat(zone(noor.form()).required()).isTrue();

        noor.fills(ANSWERS);
        noor.typesAsCoordinator("setup").fills(with("zone", "Tokyo"));

        assertThat(noor.told()).startsWith("First Year is ready, as a draft:").contains("Time zone: Tokyo");
        assertThat(programs.findAll()).singleElement()
                .satisfies(program -> assertThat(program.zone()).isEqualTo(ZoneId.of("Asia/Tokyo")));
        assertThat(zoneOf(noor)).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void theLastDayIsPastByTheProgramsOwnClock() {
        var noor = admin("Noor").as(Told.in("T1", true)).typesAsCoordinator("setup");

        noor.fills(Map.of("name", "First Year", "first-day", "2026-09-01", "last-day", "2026-10-04",
                "help-card", "112", "zone", "UTC-9"));

        assertThat(noor.told()).startsWith("First Year is ready, as a draft:");
    }

    @Test
    void whoCouldBeginOneFindsTheButtonOnThePanel() {
        var noor = admin("Noor").types("");

        assertThat(noor.told()).contains("There is no mentoring program here yet. You can begin one");
        assertThat(noor.presses("Set up").form().title()).isEqualTo("Set up the program");
        assertThat(campus.visitor("Ana").types("").choices()).extracting("label").containsExactly("Help");
    }

    @Test
    void whoTakesPartElsewhereFindsItToo() {
        campus.noor();

        var ana = campus.mentee("Ana").as(Told.in("T2", true)).types("");

        assertThat(ana.choices()).extracting("label").contains("Ask for a mentor", "Set up");
    }

    @Test
    void whereThereIsAProgramNoFormOpensForAnother() {
        assertThat(campus.noor().typesAsCoordinator("setup").told())
                .isEqualTo("There is a program here already: First Year Together. There is nothing to do.");
    }

    private Visitor admin(String name) {
        return campus.visitor(name, "Europe/Berlin", Locale.ENGLISH, true);
    }

    private static Form.Field zone(Form form) {
        return form.fields().stream().filter(field -> field.name().equals("zone")).findFirst().orElseThrow();
    }

    private ZoneId zoneOf(Visitor visitor) {
        return people.get(accounts.of(visitor.account()).orElseThrow().person()).zone();
    }

    private static Map<String, String> with(String question, String answer) {
        var all = new HashMap<>(ANSWERS);
        all.put(question, answer);
        return all;
    }
}
