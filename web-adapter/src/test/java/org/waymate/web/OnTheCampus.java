package org.waymate.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.waymate.testing.DatabaseForTests;
import org.waymate.testing.InALane;
import org.waymate.web.campus.Campus;
import org.waymate.web.campus.FreshCampus;

/// A test of the playground on the test campus, where before each test nothing has happened.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@InALane
@SpringBootTest(classes = Campus.class)
@ContextConfiguration(initializers = DatabaseForTests.class)
@ExtendWith(FreshCampus.class)
public @interface OnTheCampus {}
