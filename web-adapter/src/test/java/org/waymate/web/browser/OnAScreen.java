package org.waymate.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.waymate.testing.DatabaseForTests;
import org.waymate.testing.InALane;
import org.waymate.web.campus.Campus;
import org.waymate.web.campus.FreshCampus;

/// In a browser of its own, whose window is so wide, in front of a page that is new.
@InALane
@SpringBootTest(classes = Campus.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = DatabaseForTests.class)
@ExtendWith(FreshCampus.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnAScreen {

    @LocalServerPort int port;

    Screen screen;

    abstract int width();

    @BeforeAll
    void open(@TempDir Path profile) {
        screen = new Screen(profile, width(), "http://localhost:" + port);
    }

    @BeforeEach
    void comesForTheFirstTime() {
        screen.anew();
    }

    @AfterEach
    void nothingWentWrongInThePage() {
        assertThat(screen.complaints()).isEmpty();
    }

    @AfterAll
    void close() {
        if (screen != null) {
            screen.close();
        }
    }
}
