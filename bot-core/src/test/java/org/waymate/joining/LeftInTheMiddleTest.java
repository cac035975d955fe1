package org.waymate.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Visitor;

/// A form left in the middle, and one that comes when its sender is in already.
@CoreTest
class LeftInTheMiddleTest {

    private static final Map<String, String> FIRST_FIELDS = Map.of("role", "mentee", "topics", "studying");

    @Autowired private Campus campus;

    private Visitor noor;
    private Visitor ana;

    @BeforeEach
    void aProgram() {
        noor = campus.noor();
        ana = campus.visitor("Ana");
    }

    @Test
    void whoLeavesInTheMiddleIsNotInAndHearsNothing() {
        ana.types("join").fillsOnly(4, FIRST_FIELDS);
        campus.deliver();

        assertThat(ana.directly()).isEmpty();
        assertThat(noor.typesAsCoordinator("summary").told()).contains("0 mentees");
        assertThat(ana.types("").told()).contains("You can join First Year Together");
    }

    @Test
    void nextDayTheyGoOnWhereTheyWere() {
        ana.types("join").fillsOnly(4, FIRST_FIELDS);
        campus.pass(Duration.ofDays(1));

        ana.presses("Continue").fills(Map.of("agree", "yes"));

        assertThat(ana.told()).startsWith("Welcome to First Year Together!");
    }

    @Test
    void afterAWeekTheyAreToldThatItIsGoneAndBeginAnew() {
        ana.types("join").fillsOnly(4, FIRST_FIELDS);
        var goOn = ana.code("Continue");
        campus.pass(Duration.ofDays(8));

        assertThat(ana.pressesCode(goOn).told()).isNotBlank().doesNotContain("Welcome");
        campus.joins(ana, Map.of("role", "mentee"));

        assertThat(ana.told()).startsWith("Welcome to First Year Together!");
    }

    @Test
    void whoLeavesAndBeginsAnewIsInOnce() {
        ana.types("join").fillsOnly(4, FIRST_FIELDS);
        var goOn = ana.code("Continue");
        campus.joins(ana, Map.of("role", "mentee"));

        ana.pressesCode(goOn).fills(Map.of("agree", "yes"));

        assertThat(ana.told()).startsWith("You are in First Year Together already.");
        assertThat(ana.directly()).hasSize(1);
    }

    @Test
    void whoHasAnsweredWhatIsRequiredMayLeaveTheRestOut() {
        ana.pressesCode("join|mentee").fillsOnly(4, Map.of("topics", "studying;money", "agree", "yes"));
        assertThat(ana.told()).isEqualTo(
                "Saved so far. 4 more questions, which you may leave out: press Continue, or be done.");

        ana.presses("Leave the rest out");

        assertThat(ana.told()).startsWith("Welcome to First Year Together!");
        assertThat(ana.types("profile").form().fields()).filteredOn(field -> field.name().equals("topics"))
                .singleElement()
                .satisfies(field -> assertThat(field.filled()).containsExactly("studying", "money"));
    }

    @Test
    void aSecondFormThatWasOpenChangesNothing() {
        var phone = campus.visitor("Ana").types("join");
        campus.joins(ana, Map.of("role", "mentee"));

        phone.fills(Map.of("role", "mentor", "topics", "money", "agree", "yes", "name", "Somebody Else"));
        campus.deliver();

        assertThat(phone.told()).isEqualTo(
                "You are in First Year Together already. There is nothing to do.");
        assertThat(noor.directly()).isEmpty();
        assertThat(ana.types("profile").form().fields()).filteredOn(field -> field.name().equals("name"))
                .singleElement().satisfies(field -> assertThat(field.filled()).containsExactly("Ana"));
    }
}
