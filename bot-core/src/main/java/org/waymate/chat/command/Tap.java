package org.waymate.chat.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A command that has no words to type: only a button says it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Tap {

    /// What is written into buttons, for as long as such a button may be pressed: for years.
    String value();

    /// Who may press it.
    Audience by() default Audience.PARTICIPANT;
}
