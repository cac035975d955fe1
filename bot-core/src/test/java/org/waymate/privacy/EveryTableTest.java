package org.waymate.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymate.people.ChatAccounts;
import org.waymate.people.PersonId;
import org.waymate.people.Sheet;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;

/// A table that nobody answers for is one that nobody exports and nobody forgets. Found by the schema, so that a new
/// one is noticed.
@CoreTest
class EveryTableTest {

    /// They hold nothing of anybody. Whoever adds one here has looked.
    private static final Set<String> OF_NOBODY = Set.of("program", "space", "pairing_turn", "pulse_count",
            "offer_list", "holiday", "brief", "restored", "recovery", "node_lock", "line_opened",
            "sending_space",
            // an account of whom nobody knows yet; it goes as soon as they come
            "awaited_seat",
            // the platform's numbers of what came in, for a day
            "inbound");

    @Autowired private Campus campus;
    @Autowired private Memories memories;
    @Autowired private ChatAccounts accounts;
    @Autowired private JdbcClient database;

    @Test
    void someRoomAnswersForEach() {
        assertThat(Stream.concat(answeredFor().stream(), OF_NOBODY.stream()))
                .as("a new table: its room's Memory answers for it, or it holds nothing of anybody")
                .containsExactlyInAnyOrderElementsOf(tables());
    }

    @Test
    void whatRefersToAPersonIsAnsweredFor() {
        var leading = new HashSet<>(Set.of("person"));
        while (leading.addAll(referringTo(leading))) {
            // what refers to what refers
        }

        assertThat(answeredFor()).containsAll(leading);
        assertThat(leading).contains("enrolment", "check_in", "mentoring_match", "goal");
    }

    @Test
    void ofEachItIsSaidWhoSeesIt() {
        assertThat(Stream.of(WhoSeesWhat.COUNTERPART, WhoSeesWhat.COORDINATORS, WhoSeesWhat.NOBODY)
                .flatMap(List::stream).distinct()).containsExactlyInAnyOrderElementsOf(answeredFor());
    }

    private List<String> answeredFor() {
        return memories.of(somebody()).stream().map(Sheet::table).toList();
    }

    private PersonId somebody() {
        var noor = campus.visitor("Noor").account();
        if (accounts.of(noor).isEmpty()) {
            campus.noor();
        }
        return accounts.of(noor).orElseThrow().person();
    }

    private List<String> tables() {
        return database.sql("""
                select table_name from information_schema.tables where table_schema = 'public'
                and lower(table_name) not like 'qrtz%' and lower(table_name) not like 'flyway%'""")
                .query(String.class).list();
    }

    private Set<String> referringTo(Set<String> these) {
        return database.sql("""
                select distinct referring.table_name from information_schema.referential_constraints reference
                join information_schema.table_constraints referring
                    on referring.constraint_name = reference.constraint_name
                join information_schema.table_constraints referred
                    on referred.constraint_name = reference.unique_constraint_name
                where referred.table_name in (:these)""").param("these", these).query(String.class).stream()
                .collect(Collectors.toSet());
    }
}
