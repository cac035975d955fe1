package org.waymate.trying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymate.delivery.Rehearsal.Moment;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

@CoreTest
class TryingTest {

    private static final List<String> TABLES = List.of("person", "enrolment", "mentor_request", "asking",
            "mentoring_match", "check_in", "pulse", "announcement");

    @Autowired private Campus campus;
    @Autowired private JdbcClient database;

    @Test
    void whoRunsADraftReadsEachMessageOfTheJourney() {
        var noor = draft();
        var before = rows();

        assertThat(noor.presses("Try it on me").told()).startsWith("I am sending you 10 messages now");
        campus.deliver();
        campus.pass(Duration.ofMinutes(1));

        assertThat(noor.directly()).hasSize(Moment.values().length)
                .allSatisfy(said -> assertThat(said).startsWith("Only a try, there is nothing to do."));
        assertThat(noor.directly()).satisfiesExactly(
                said -> assertThat(said).contains("This is what a mentee reads after joining.", "Hello Alex"),
                said -> assertThat(said).contains("This is what a mentor reads after joining.",
                        "Hello Robin"),
                said -> assertThat(said).contains("Alex asks for a mentor", "I like to climb"),
                said -> assertThat(said).contains("Meet Alex, your mentee"),
                said -> assertThat(said).contains("Meet Robin"),
                said -> assertThat(said).contains("a row for each mentee", "Check-in", "Alex"),
                said -> assertThat(said).contains("Check-in", "Robin"),
                said -> assertThat(said).contains("how whoever has not answered is reminded", "Alex"),
                said -> assertThat(said).contains("I feel I belong here"),
                said -> assertThat(said).contains("how an announcement arrives", "Welcome, everybody!"));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theButtonsInItChangeNothing() {
        var noor = draft();
        noor.typesAsCoordinator("try");
        campus.pass(Duration.ofMinutes(1));
        var before = rows();

        for (var label : List.of("Ask for a mentor", "Accept", "Yes, we met", "I need help")) {
            assertThat(noor.presses(label).told()).as(label)
                    .startsWith("This was only a try, so nothing has changed.");
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void twiceWithinAMinuteSendsOnce() {
        var noor = draft().typesAsCoordinator("try").typesAsCoordinator("try");
        campus.pass(Duration.ofMinutes(1));
        assertThat(noor.directly()).hasSize(Moment.values().length);

        noor.typesAsCoordinator("try");
        campus.pass(Duration.ofMinutes(1));
        assertThat(noor.directly()).hasSize(2 * Moment.values().length);
    }

    @Test
    void itWorksForAnOpenProgramInWhichOneMentorsToo() {
        var noor = campus.noor();
        campus.mentor(noor, noor, Map.of());
        var ana = campus.menteeOf(noor, "Ana");
        var read = ana.directly();
        var before = noor.directly().size();

        noor.typesAsCoordinator("try");
        campus.pass(Duration.ofMinutes(1));

        assertThat(noor.directly()).hasSize(before + Moment.values().length);
        assertThat(ana.directly()).isEqualTo(read);
    }

    @Test
    void nobodyElseMayTry() {
        draft();

        assertThat(campus.visitor("Ana").typesAsCoordinator("try").told())
                .isEqualTo("Only coordinators can do this. Noor can help you.");
    }

    private Visitor draft() {
        return campus.draws(campus.visitor("Noor", "Europe/Berlin", Locale.ENGLISH, true));
    }

    private Map<String, Long> rows() {
        var rows = new HashMap<String, Long>();
        TABLES.forEach(table -> rows.put(table,
                database.sql("select count(*) from " + table).query(Long.class).single()));
        return rows;
    }
}
