package org.waymate.frontdesk;

import java.util.Locale;
import java.util.stream.Collectors;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Shapes;

/// Writes `docs/commands.md` from the commands themselves.
final class CommandsPage {

    private static final Locale ENGLISH = Locale.ENGLISH;

    private final Shapes shapes;
    private final Phrasebook phrasebook;

    CommandsPage(Shapes shapes, Phrasebook phrasebook) {
        this.shapes = shapes;
        this.phrasebook = phrasebook;
    }

    String written() {
        return """
                # Commands

                This page is written from the commands themselves. A test fails when it is stale; this writes it anew:

                    mvn -pl bot-core test -Dtest=CommandsPageTest -Dwaymate.docs.write=true

                What a command asks can be left out: a form opens and asks for it. `<needed>` and `[optional]` answers may
                also be typed in the same line, in this order or by name (`about:join`). Everything here is on
                the buttons of the personal panel too, where its time has come.

                ## `/mentor`, for everybody

                Without more words it opens the personal panel; on Discord that is `/mentor home`.

                %s
                ## `/mentor-admin`, for coordinators

                %s
                ## Forms that only a button opens

                %s"""
                .formatted(typed(false), typed(true), tapped());
    }

    private String typed(boolean coordinators) {
        var root = coordinators ? "/mentor-admin " : "/mentor ";
        return "| Type | What it does | Who may | What it asks |\n|---|---|---|---|\n"
                + shapes.typed(coordinators).stream().map(shape -> row("`" + root + phrasebook.usage(shape)
                        + "`", phrasebook.does(shape, ENGLISH), shape)).collect(Collectors.joining());
    }

    private String tapped() {
        return "| Form | Who may | What it asks |\n|---|---|---|\n" + shapes.all().stream()
                .filter(shape -> shape.path().isEmpty() && !shape.asked().isEmpty())
                .map(shape -> "| " + cell(phrasebook.title(shape, ENGLISH)) + " | " + who(shape.audience())
                        + " | " + questions(shape) + " |\n")
                .collect(Collectors.joining());
    }

    private String row(String typed, String does, Shape shape) {
        return "| " + cell(typed) + " | " + cell(does) + " | " + who(shape.audience()) + " | "
                + questions(shape) + " |\n";
    }

    private String questions(Shape shape) {
        return shape.asked().stream().map(question -> question(shape, question))
                .collect(Collectors.joining("<br>"));
    }

    private String question(Shape shape, Question question) {
        return "`" + question.name() + "` " + cell(phrasebook.label(shape, question, ENGLISH)) + " ("
                + (question.required() ? "" : "optional, ") + (question.several() ? "one or more of " : "")
                + kind(question) + ")";
    }

    private String kind(Question question) {
        return switch (question.kind()) {
            case Kind.Text text -> "text, " + (text.min() > 1 ? "at least " + text.min() + " and " : "")
                    + "at most " + text.max() + " characters";
            case Kind.WholeNumber(var min, var max) -> max == Integer.MAX_VALUE
                    ? "a whole number from " + min
                    : "a whole number, " + min + " to " + max;
            case Kind.YesNo _ -> "yes or no";
            case Kind.OneOf one ->
                one.codes().stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
            case Kind.Living _ -> "picked from a list";
            case Kind.Day _ -> "a date: `2026-10-03`, `3 October`, `next tuesday`";
            case Kind.TimeOfDay _ -> "a time: `17:00`, `5pm`";
            case Kind.Zone _ -> "a city, a country with one time, or what time it is there, like `14:05`";
            case Kind.Person _ -> "a person, by `@`";
            case Kind.Place _ -> "a channel, by `#`";
        };
    }

    private static String who(Audience audience) {
        return switch (audience) {
            case ANYONE -> "anybody";
            case PARTICIPANT -> "mentees and mentors";
            case MENTEE -> "mentees";
            case MENTOR -> "mentors";
            case COORDINATOR -> "coordinators";
            case FOUNDER -> "coordinators, or who may become the first one";
        };
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
