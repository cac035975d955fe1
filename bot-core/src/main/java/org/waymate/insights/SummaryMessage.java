package org.waymate.insights;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;

/// A summary as coordinators read it: what needs them comes first, then how it goes.
final class SummaryMessage {

    private static final Words WORDS = Words.of(SummaryMessage.class);

    private final Figures figures;
    private final String program;
    private final Here here;

    SummaryMessage(Figures figures, String program, Here here) {
        this.figures = figures;
        this.program = program;
        this.here = here;
    }

    Message whole() {
        var needs = Needs.of(figures, here);
        var message = Message.saying(first(needs.size()));
        if (!needs.isEmpty()) {
            message = message.and(new Part.Rows(needs));
        }
        message = message.and(new Part.Facts(facts()));
        var picture = picture();
        if (picture.isPresent()) {
            message = message.and(picture.get());
        }
        return message.and(table());
    }

    /// As it comes by itself: the chart and the table are a press away.
    Message brief() {
        var needs = Needs.of(figures, here);
        var message = Message.saying(first(needs.size()));
        return (needs.isEmpty() ? message : message.and(new Part.Rows(needs))).and(new Part.Facts(facts()))
                .with(Choice.of(WORDS.label(here, "brief.more"), new InsightCommand.Summary()));
    }

    private Prose first(int needs) {
        if (needs > 0) {
            return WORDS.say(here, "summary.needs", Map.of("count", needs, "program", program));
        }
        return figures.lastRound(here.today())
                .map(round -> WORDS.say(here, "summary.nothing.met",
                        Map.of("program", program, "met", round.met(), "pairs", round.pairs())))
                .orElseGet(() -> WORDS.say(here, "summary.nothing", Map.of("program", program)));
    }

    private List<Part.Fact> facts() {
        return List.of(
                fact("people", Map.of("mentees", figures.mentees(), "mentors", figures.mentors())),
                fact("pairs", Map.of("count", figures.pairs())),
                fact("looking",
                        Map.of("count", figures.looking().size(), "days",
                                Figures.longest(figures.looking(), Figures.Looking::days))),
                new Part.Fact(WORDS.label(here, "facts.round"), lastRound()),
                new Part.Fact(WORDS.label(here, "facts.belonging"), Belonging.of(figures.pulses(), here)),
                fact("unreached", Map.of("count", figures.silences().size())));
    }

    private Part.Fact fact(String name, Map<String, ?> given) {
        return new Part.Fact(WORDS.label(here, "facts." + name),
                WORDS.say(here, "facts.value." + name, given));
    }

    private Prose lastRound() {
        return figures.lastRound(here.today()).map(round -> WORDS.say(here, "facts.value.round",
                Map.of("day", round.day(), "asked", round.asked(), "answered", round.answered(), "met",
                        round.met(), "pairs", round.pairs(), "stopped", figures.stopped())))
                .orElseGet(() -> WORDS.say(here, "facts.value.no-round"));
    }

    private Optional<Part> picture() {
        var chart = new RoundChart(figures, here);
        return figures.rounds().isEmpty()
                ? Optional.empty()
                : Optional.of(new Part.Picture("check-ins-" + here.today() + ".png", chart.png(),
                        chart.description()));
    }

    private Part table() {
        return new Part.Attachment("summary-" + here.today() + ".csv", "text/csv",
                new SummaryTable(figures, here).csv());
    }
}
