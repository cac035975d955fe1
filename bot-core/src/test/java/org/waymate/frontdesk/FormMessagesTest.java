package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.words.Here;
import org.waymate.testing.many.ManyQuestions;

class FormMessagesTest {

    private static final Here HERE = new Here(Locale.ENGLISH, ZoneOffset.UTC, Instant.EPOCH);

    @Test
    void moreProblemsThanOneMessageHoldsAreCounted() {
        var shape = ManyQuestions.shape();
        var problems = Answers.NONE;
        for (var question : shape.questions()) {
            problems = problems.with(question.name(), "x".repeat(700));
        }

        var message = new FormMessages(new Phrasebook()).correct(HERE, shape, problems, new UUID(1, 2));

        assertThat(message.plain()).startsWith("12 answers need another look.");
    }
}
