package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Shapes;
import org.waymate.testing.CoreTest;

@CoreTest
class CommandsPageTest {

    private static final Path PAGE = Path.of("../docs/commands.md");

    @Autowired private Shapes shapes;
    @Autowired private Phrasebook phrasebook;

    @Test
    void thePageSaysWhatTheCommandsAre() throws IOException {
        var page = new CommandsPage(shapes, phrasebook).written();
        if (Boolean.getBoolean("waymate.docs.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "no page yet")
                .as("docs/commands.md is stale: run this test with -Dwaymate.docs.write=true, look at what changed, commit it")
                .isEqualToNormalizingNewlines(page);
    }
}
