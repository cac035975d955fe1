package org.waymate.web.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final Map<String, String> NAMES = Map.of("mentee", "Mia", "mentor", "Theo");

    @Test
    void areNumberedWhereSuchPeopleHaveCome() {
        assertThat(Parts.fresh(NAMES, _ -> false).fill("{mentee}: hello, {mentor.name}"))
                .isEqualTo("mia: hello, Theo");
        assertThat(
                Parts.fresh(NAMES, Set.of("theo", "mia-2")::contains).fill("{mentee}: hello, {mentor.name}"))
                .isEqualTo("mia-3: hello, Theo 3");
    }

    @Test
    void areReadAsTheyWereWritten() {
        var parts = Parts.fresh(NAMES, Set.of("mia")::contains);

        assertThat(Parts.read(parts.written())).isEqualTo(parts);
        assertThat(Parts.read(Parts.NONE.written())).isEqualTo(Parts.NONE);
    }

    @Test
    void knowWhoeverHasNone() {
        assertThat(Parts.fresh(NAMES, _ -> false).slugOf("mentor")).isEqualTo("theo");
        assertThat(Parts.NONE.slugOf("noor")).isEqualTo("noor");
    }
}
