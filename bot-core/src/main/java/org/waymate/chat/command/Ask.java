package org.waymate.chat.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How one component of a command is asked for. A component without it is never asked: only a button
/// brings it.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Ask {

    /// May be typed in the line of the command itself; short answers only.
    boolean inline() default false;

    /// A text of several lines.
    boolean paragraph() default false;

    /// The least number, or the fewest characters.
    int min() default 0;

    /// The greatest number, or the most characters. 0: 150 for a line, 3,000 for a paragraph.
    int max() default 0;
}
