package org.waymate.frontdesk;

import java.util.List;
import java.util.Map;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Shape;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.Program;

/// Whom to call, shown wherever people write freely: what they write may be read late, or never by whom they hope.
final class HelpLine {

    private static final Words WORDS = Words.of(HelpLine.class);
    /// The form is short; the whole card is one command away.
    private static final int MOST_OF_THE_CARD = 200;

    private HelpLine() {}

    static String beneath(String readers, List<Question> questions, Shape shape, Asker who) {
        return shape.audience().runsThings() || questions.stream().noneMatch(HelpLine::isFree)
                ? readers
                : readers + " " + who.inProgram().map(Program::helpCard).filter(card -> !card.isBlank())
                        .map(card -> WORDS.label(who.here(), "form.help",
                                Map.of("card", Shortened.to(MOST_OF_THE_CARD, card.replaceAll("\\s+", " ")))))
                        .orElseGet(() -> WORDS.label(who.here(), "form.help.no-card"));
    }

    private static boolean isFree(Question question) {
        return question.kind() instanceof Kind.Text text && text.paragraph();
    }
}
