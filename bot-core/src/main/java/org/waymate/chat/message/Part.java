package org.waymate.chat.message;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.words.Prose;

/// One element of a message. The list is closed: a renderer that forgets one does not compile.
public sealed interface Part {

    /// All that can be pressed in it, in order; what is picked from a list is not among it.
    default Stream<Choice> buttons() {
        return switch (this) {
            case Choices(var choices) -> choices.stream();
            case Rows(var rows) -> rows.stream().flatMap(row -> row.choices().stream());
            case Heading _,Paragraph _,Note _,Facts _,PickList _,Picture _,Attachment _ -> Stream.of();
        };
    }

    /// The same, with another in the place of each button.
    default Part withButtons(UnaryOperator<Choice> another) {
        return switch (this) {
            case Choices(var choices) -> new Choices(choices.stream().map(another).toList());
            case Rows(var rows) -> new Rows(rows.stream().map(row -> row.withButtons(another)).toList());
            case Heading _,Paragraph _,Note _,Facts _,PickList _,Picture _,Attachment _ -> this;
        };
    }

    record Heading(Prose text) implements Part {

        public Heading {
            Limit.text("A heading", text, 150);
        }
    }

    record Paragraph(Prose text) implements Part {

        public Paragraph {
            Limit.text("A paragraph", text, 3000);
        }
    }

    /// Small print under the rest.
    record Note(Prose text) implements Part {

        public Note {
            Limit.text("A note", text, 1500);
        }
    }

    /// Names and their values, read as a short table.
    record Facts(List<Fact> facts) implements Part {

        public Facts {
            facts = List.copyOf(facts);
            Limit.count("Facts", facts, 1, 10);
        }
    }

    record Fact(String name, Prose value) {

        public Fact {
            Limit.label("A fact's name", name, 75);
            Limit.text("A fact's value", value, 600);
        }
    }

    /// Buttons beside one another.
    record Choices(List<Choice> choices) implements Part {

        public Choices {
            choices = List.copyOf(choices);
            Limit.count("Choices", choices, 1, 10);
        }
    }

    /// Texts that each have choices of their own: answering one leaves the others.
    record Rows(List<Row> rows) implements Part {

        public Rows {
            rows = List.copyOf(rows);
            Limit.count("Rows", rows, 1, 100);
        }
    }

    record Row(Prose text, List<Choice> choices) {

        public Row {
            choices = List.copyOf(choices);
            Limit.text("A row", text, 600);
            Limit.count("A row's choices", choices, 0, 5);
        }

        public Row withButtons(UnaryOperator<Choice> another) {
            return new Row(text, choices.stream().map(another).toList());
        }
    }

    /// A list to pick one answer from: the invitation lacks the answer to the question.
    record PickList(String prompt, Invitation picks, String question, List<Pick> options) implements Part {

        public PickList {
            options = List.copyOf(options);
            Limit.label("A pick list's prompt", prompt, 100);
            Limit.count("A pick list", options, 1, 25);
        }
    }

    /// @param value raw answer to the question, at most 100 characters
    record Pick(String label, String value) {

        public Pick {
            Limit.label("An option", label, 75);
            Limit.label("An option's value", value, 100);
        }
    }

    /// A PNG.
    ///
    /// @param alt what somebody who can't see it needs to know
    record Picture(String fileName, byte[] png, String alt) implements Part {

        public Picture {
            Limit.label("A picture's description", alt, 1000);
        }
    }

    record Attachment(String fileName, String mediaType, byte[] content) implements Part {}
}
