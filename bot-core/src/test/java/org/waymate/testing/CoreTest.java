package org.waymate.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/// A test of the whole core, on an empty database for each test method: H2, or PostgreSQL where the build
/// runs the same tests a second time.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@InALane
@SpringBootTest(classes = CoreForTests.class, webEnvironment = WebEnvironment.NONE, properties = {
        "spring.jpa.hibernate.ddl-auto=validate", "spring.quartz.auto-startup=false",
        "waymate.dispatch.enabled=false", "spring.main.banner-mode=off"})
@ContextConfiguration(initializers = DatabaseForTests.class)
@ExtendWith(EmptyAgain.class)
@Tag("database")
public @interface CoreTest {}
