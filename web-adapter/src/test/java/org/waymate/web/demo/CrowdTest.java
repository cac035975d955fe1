package org.waymate.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private final Crowd crowd = new Crowd();

    @Test
    void isTheSameEachTime() {
        assertThat(crowd.come(20, "mentee")).isEqualTo(new Crowd().come(20, "mentee"));
    }

    @Test
    void joinsAndAsksAsPeopleDo() {
        assertThat(crowd.come(1, "mentee")).hasSize(3).satisfiesExactly(
                comes -> assertThat(comes).isInstanceOf(Cue.Comes.class),
                joins -> assertThat(joins)
                        .isInstanceOfSatisfying(Cue.Writes.class, says -> {
                            assertThat(says.line()).isEqualTo("/mentor join");
                            assertThat(says.answers()).containsEntry("role", "mentee")
                                    .containsEntry("agree", "yes");
                        }),
                asks -> assertThat(asks).isInstanceOfSatisfying(Cue.Writes.class,
                        says -> assertThat(says.line()).startsWith("/mentor request ")));
    }

    @Test
    void hasMentorsApprovedAsTheyCome() {
        var cues = crowd.come(10, "mentor");

        assertThat(cues.stream().filter(Cue.Presses.class::isInstance)).hasSize(2);
        assertThat(cues.getLast()).isInstanceOf(Cue.Presses.class);
        assertThat(cues.stream().flatMap(CrowdTest::places)).hasSize(10)
                .allSatisfy(places -> assertThat(places).isBetween("1", "5"));
    }

    private static Stream<String> places(Cue cue) {
        return cue instanceof Cue.Writes says
                ? Stream.ofNullable(says.answers().get("places"))
                : Stream.empty();
    }

    @Test
    void goesOnWithOtherNames() {
        crowd.come(5, "mentor");

        assertThat(crowd.come(1, "coordinator").getFirst())
                .isInstanceOfSatisfying(Cue.Comes.class, six -> assertThat(six.name()).isEqualTo("Aleks B."));
    }

    @Test
    void hasFourHundredNamesOfItsOwn() {
        var names = IntStream.range(0, 400).mapToObj(FictionalNames::number).toList();

        assertThat(names).doesNotHaveDuplicates();
        assertThat(names.stream().map(FictionalNames::slug)).doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z]+-[a-z]"));
    }

    @Test
    void saysWhoCannotCome() {
        assertThatThrownBy(() -> crowd.come(3, "mentor")).isInstanceOf(BadScript.class)
                .hasMessageContaining("fives");
        assertThatThrownBy(() -> crowd.come(3, "penguin")).isInstanceOf(BadScript.class);
        assertThat(Script.read("crowd of 3 penguins")).isEqualTo(List.of());
    }
}
