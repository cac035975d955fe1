package org.waymate.web.page;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.waymate.testing.Postgres;
import org.waymate.web.campus.Campus;
import org.waymate.web.campus.FreshCampus;

/// The same with PostgreSQL underneath.
@SpringBootTest(classes = Campus.class)
@ContextConfiguration(initializers = PlaygroundOnPostgresIT.OnPostgres.class, inheritInitializers = false)
@ExtendWith(FreshCampus.class)
class PlaygroundOnPostgresIT extends PlaygroundTest {

    static final class OnPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.datasource.url=" + Postgres.emptyDatabase()).applyTo(context);
        }
    }
}
