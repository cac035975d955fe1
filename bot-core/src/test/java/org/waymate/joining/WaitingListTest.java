package org.waymate.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Reply;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// The list of mentors who wait: deciding about one leaves the others where they are.
@CoreTest
class WaitingListTest {

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor ben;
    private Visitor carla;

    @BeforeEach
    void twoWait() {
        noor = campus.noor();
        ben = campus.waitingMentor("Ben");
        campus.pass(Duration.ofMinutes(1));
        carla = campus.waitingMentor("Carla");
        noor.typesAsCoordinator("waiting");
    }

    @Test
    void approvingOneLeavesTheOthersInTheList() {
        noor.pressesCode(noor.codes("Approve").getFirst());
        campus.deliver();

        assertThat(noor.reply()).isInstanceOf(Reply.Replace.class);
        assertThat(noor.told()).startsWith("Ben is a mentor now: approved by Noor.")
                .contains("One person would like to mentor", "Carla: Studying and courses")
                .doesNotContain("Ben: ");
        assertThat(ben.directly()).last().asString()
                .startsWith("You are a mentor in First Year Together now");

        noor.pressesCode(noor.codes("Not now").getFirst());
        campus.deliver();

        assertThat(noor.told()).startsWith("Carla is not a mentor now: decided by Noor.")
                .contains("Nobody waits to become a mentor.");
        assertThat(carla.directly()).last().asString().startsWith("Thank you for offering.");
    }

    @Test
    void aSecondPressIsToldWhatWasDecidedAndStillShowsTheList() {
        var decline = noor.codes("Not now").getFirst();
        noor.pressesCode(noor.codes("Approve").getFirst()).pressesCode(decline);
        campus.deliver();

        assertThat(noor.told()).startsWith("Ben is a mentor now: approved by Noor.")
                .contains("Carla: Studying and courses");
        assertThat(ben.directly()).hasSize(2);
    }

    @Test
    void theMessageThatAskedSaysWhoDecidedInTheList() {
        noor.pressesCode(noor.codes("Approve").getFirst());
        campus.deliver();

        assertThat(noor.directly()).containsExactly("""
                One person would like to mentor and waits for you.
                Carla: Studying and courses; room for 2
                Ben is a mentor now: approved by Noor. There is nothing more to do for them.""");
    }

    @Test
    void somebodyOfAnotherProgramIsNotInTheList() {
        var approve = noor.codes("Approve").getFirst();
        var zoe = campus.elsewhere("Zoe");

        zoe.pressesCode(approve);

        assertThat(zoe.told()).startsWith("Nobody waits for you under this button");
        assertThat(noor.typesAsCoordinator("waiting").told()).contains("Ben: ", "Carla: ");
    }

    @Test
    void inSpanishItReadsTheSame() {
        var luz = campus.visitor("Noor", "Europe/Berlin", Locale.of("es"), true);

        campus.waitingMentor("Ida");

        assertThat(luz.typesAsCoordinator("waiting").told()).contains("Ida: Estudios y cursos");
        luz.pressesCode(luz.codes("Aprobar").getFirst());
        assertThat(luz.told()).startsWith("Ben ya es mentor o mentora: lo aprobó Noor.");
    }
}
