package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;

@CoreTest
class HelpPageTest {

    @Autowired private Campus campus;

    /// Nobody may say more: the longest help there is.
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void whoRunsTheProgramAndMentorsInItReadsBothKindsOfCommands(String language) {
        var noor = campus.runsAProgram(campus.visitor("Noor", "Europe/Berlin", Locale.of(language), true));
        campus.joins(noor, Map.of("role", "mentor", "agree", language.equals("es") ? "sí" : "yes"));

        assertThat(noor.types("help").told()).contains("/mentor places", "/mentor-admin summary")
                .hasSizeLessThan(3_700);
    }
}
