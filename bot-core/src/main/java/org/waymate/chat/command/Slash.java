package org.waymate.chat.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The words that say a command, behind the root: `goal add`. Buttons say it too.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Slash {

    /// One or two lower-case words.
    String value();

    /// Who may say it.
    Audience by() default Audience.PARTICIPANT;
}
