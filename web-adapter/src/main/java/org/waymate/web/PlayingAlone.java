package org.waymate.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/// There only while the playground is all there is: what forgets everything, or turns the clock, must not
/// exist where real people are connected.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnBooleanProperty(name = {"waymate.playground.enabled", "waymate.playground.alone"})
public @interface PlayingAlone {}
