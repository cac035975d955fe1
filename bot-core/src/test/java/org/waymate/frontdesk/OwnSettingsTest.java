package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.waymate.program.Coordinators;
import org.waymate.program.Programs;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Told;

/// With another word for the commands, and coordinators named before anybody came.
@CoreTest
@TestPropertySource(properties = {"waymate.command=tutor",
        "waymate.coordinators=slack:T1/UNoor, slack:T1/UIda,slack:T2/UZoe"})
class OwnSettingsTest {

    @Autowired private Campus campus;
    @Autowired private Programs programs;
    @Autowired private Coordinators coordinators;

    @Test
    void everySentenceNamesTheCommandsAsTheyAre() {
        assertThat(campus.visitor("Ana").types("").told()).contains("/tutor-admin setup");
        var noor = campus.noor();
        assertThat(noor.told()).contains("/tutor join");
        var ana = campus.joins(campus.visitor("Ana"), Map.of("role", "mentee"));

        assertThat(ana.directly()).last().asString().contains("/tutor request");
        assertThat(ana.types("help nonsense").told()).contains("/tutor help");
        assertThat(ana.types("help").told()).contains("/tutor status");
        assertThat(ana.says("hello?").told()).contains("/tutor home");
        assertThat(noor.pressesCode("mentor.approve|" + "A".repeat(22)).told())
                .contains("/tutor-admin waiting");
        assertThat(noor.pressesCode("announcement.send|" + "A".repeat(22)).told())
                .contains("/tutor-admin announce");
    }

    @Test
    void plainWordsMayBeginWithIt() {
        campus.noor();

        assertThat(campus.visitor("Ana").says("/tutor join").told())
                .startsWith("That reads like something I can do.");
    }

    @Test
    void whoIsNamedRunsTheProgramOnceTheyCome() {
        campus.noor();
        var ida = campus.visitor("Ida");

        assertThat(ida.typesAsCoordinator("announce").form().title()).isEqualTo("Announce something");
        assertThat(ida.typesAsCoordinator("summary").told()).contains("First Year Together");
        assertThat(seats()).hasSize(2);
    }

    @Test
    void theyRunItInADirectMessageThatNamesNoPlaceToo() {
        campus.noor();
        var ida = campus.visitor("Ida").as(Told::nothing);

        assertThat(ida.typesAsCoordinator("waiting").told()).startsWith("Nobody waits");
        assertThat(ida.typesAsCoordinator("waiting").told()).startsWith("Nobody waits");
        assertThat(seats()).hasSize(2);
    }

    @Test
    void whoIsNamedForAnotherPlaceRunsNothingHere() {
        campus.noor();

        assertThat(campus.visitor("Zoe").typesAsCoordinator("waiting").told())
                .startsWith("Only coordinators can do this.");
        assertThat(seats()).hasSize(1);
    }

    @Test
    void whoIsNamedMayBeginWithoutAdministering() {
        var ida = campus.visitor("Ida", "Europe/Berlin", Locale.ENGLISH, false);

        assertThat(campus.draws(ida).told()).startsWith("First Year Together is ready, as a draft");
        assertThat(seats()).hasSize(1);
    }

    private List<?> seats() {
        return coordinators.findByProgram(programs.findAll().getFirst().id());
    }
}
