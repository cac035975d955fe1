package org.waymate.simulation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.waymate.testing.DatabaseForTests;
import org.waymate.testing.InALane;

/// A test that lives whole programs.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@InALane
@SpringBootTest(classes = {SimulatedCore.class,
        Simulations.class}, webEnvironment = WebEnvironment.NONE, properties = {
                "spring.jpa.hibernate.ddl-auto=validate", "spring.quartz.auto-startup=false",
                "waymate.dispatch.enabled=false", "spring.main.banner-mode=off",
                "logging.level.org.waymate=off",
                "logging.level.org.hibernate=off"})
@ContextConfiguration(initializers = DatabaseForTests.class)
@interface Simulated {}
