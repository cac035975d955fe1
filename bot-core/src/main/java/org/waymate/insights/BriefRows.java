package org.waymate.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.program.OnBrief.Onlooker;

/// The lines of a brief as they stand by now. Their buttons say where they stand.
@Component
class BriefRows {

    private final Needs needs;
    private final Codec codec;

    BriefRows(Needs needs, Codec codec) {
        this.needs = needs;
        this.codec = codec;
    }

    List<Part.Row> of(Brief brief, Onlooker who) {
        return IntStream.range(0, brief.lines().size())
                .mapToObj(place -> marked(needs.row(brief.lines().get(place), who), brief, place)).toList();
    }

    /// @param said what came of the line that was pressed
    /// @param open what needs somebody by now
    List<Part.Row> after(Message said, BriefMark pressed, Brief brief, List<Line> open, Onlooker who) {
        var rows = new ArrayList<>(of(brief, who));
        var place = pressed.place();
        if (place < rows.size() && open.contains(brief.lines().get(place))) {
            rows.set(place, marked(answered(rows.get(place), said), brief, place));
        }
        return rows;
    }

    /// What is not settled by it says what it was answered: with the buttons that came with that, if any did.
    private static Part.Row answered(Part.Row row, Message said) {
        var text = said.parts().getFirst() instanceof Part.Paragraph(var first) ? first : row.text();
        var choices = said.parts().stream().filter(Part.Choices.class::isInstance)
                .map(Part.Choices.class::cast).flatMap(part -> part.choices().stream()).toList();
        var isList = said.parts().stream().anyMatch(Part.Rows.class::isInstance);
        return new Part.Row(text, isList || choices.isEmpty() ? row.choices() : choices);
    }

    private Part.Row marked(Part.Row row, Brief brief, int place) {
        return row.withButtons(choice -> marked(choice, new BriefMark(brief.id(), place)));
    }

    private Choice marked(Choice choice, BriefMark mark) {
        var code = mark.before(BriefMark.bare(codec.write(choice.does())));
        return code.length() > Codec.LONGEST
                ? choice
                : choice.doing(new Invitation.Coded(code));
    }
}
