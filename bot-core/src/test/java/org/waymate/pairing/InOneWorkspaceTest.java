package org.waymate.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymate.chat.Desk;
import org.waymate.chat.Reply;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// A program that lives in two workspaces: until I pass words on, nobody is brought together with somebody whom they
/// could not write to.
@CoreTest
class InOneWorkspaceTest {

    @Autowired private Campus campus;
    @Autowired private Desk desk;
    @Autowired private JdbcClient database;

    private Visitor noor;
    private Visitor mia;

    @BeforeEach
    void miaIsAloneInTheOtherWorkspace() {
        noor = campus.noor();
        campus.mentor("Ben", noor);
        database.sql(
                "insert into space (ref, version, program_id) select 'slack/T2', 0, program_id from program")
                .update();
        mia = campus.menteeElsewhere("Mia");
    }

    @Test
    void nobodyOfTheOtherIsSuggested() {
        mia.types("request studying");

        assertThat(mia.told())
                .startsWith("You are on the waiting list, because no mentor has room just now.");
    }

    @Test
    void nobodyOfTheOtherCanBeNamed() {
        mia.types("request");

        assertThat(mia.form().fields()).filteredOn(field -> field.name().equals("mentor"))
                .allSatisfy(field -> assertThat(field.options()).isEmpty());
    }

    @Test
    void theQueueOffersNobodyOfTheOther() {
        mia.types("request studying");

        assertThat(noor.typesAsCoordinator("queue").told())
                .contains("Mia: Studying and courses, since today. No mentor has room");
        assertThat(noor.codes("Match with Ben")).isEmpty();
    }

    @Test
    void aCoordinatorIsToldWhyTwoAreNotMatched() {
        noor.typesAsCoordinator("pair Mia Ben");
        campus.deliver();

        assertThat(desk.inWords(noor.visit("why"), ((Reply.Correct) noor.reply()).problems().get("mentor")))
                .isEqualTo("Mia and Ben share no workspace or server, so they could not write to each other."
                        + " Please pick somebody else.");
        assertThat(mia.directly()).noneMatch(told -> told.startsWith("Meet"));
    }

    @Test
    void whoeverIsInTheSameIsAsked() {
        campus.mentorElsewhere("Max", noor);

        mia.types("request studying");

        assertThat(mia.told()).startsWith("I would ask this mentor for you.").contains("Max")
                .doesNotContain("Ben");
    }

    @Test
    void whoWaitsIsServedByWhoIsNear() {
        mia.types("request studying");

        campus.mentor(campus.visitor("Eve"), noor, Map.of());
        assertThat(mia.types("status").told()).contains("You are on the waiting list");
        campus.mentorElsewhere("Max", noor);
        assertThat(mia.types("status").told()).contains("I have asked Max for you");
    }
}
