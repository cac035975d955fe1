package org.waymate.insights;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.program.Program;

/// A summary as coordinators read it: what needs them comes first, then how it goes.
final class SummaryMessage {

    private static final Words WORDS = Words.of(SummaryMessage.class);
    private static final Kind.OneOf WHICH = new Kind.OneOf(Listing.class);

    /// @param rows those that are shown
    /// @param open how many need somebody, shown or not
    /// @param more how many of those are not shown
    record Shown(List<Part.Row> rows, int open, int more) {}

    private final Figures figures;
    private final Shown needs;
    private final Program program;
    private final Here here;

    SummaryMessage(Figures figures, Shown needs, Program program, Here here) {
        this.figures = figures;
        this.needs = needs;
        this.program = program;
        this.here = here;
    }

    Message whole() {
        var message = beginning().with(more());
        var picture = picture();
        if (picture.isPresent()) {
            message = message.and(picture.get());
        }
        return message.and(table());
    }

    /// As it comes by itself: the chart and the table are a press away.
    Message brief() {
        return beginning().with(Stream.concat(more().stream(), Stream.of(
                Choice.of(WORDS.label(here, "brief.more"),
                        new InsightCommand.Summary(Optional.of(program.id())))))
                .toList());
    }

    private Message beginning() {
        var message = Message.saying(first());
        return (needs.rows().isEmpty() ? message : message.and(new Part.Rows(needs.rows())))
                .and(new Part.Facts(facts())).and(lists());
    }

    /// Each number leads to those whom it counts.
    private Part lists() {
        return new Part.PickList(WORDS.label(here, "lists"),
                Invitation.to(InsightCommand.ShowList.class).with("program", program.id()), "which",
                Stream.of(Listing.values()).map(which -> new Part.Pick(
                        Phrasebook.label(which, here.locale()), WHICH.write(which))).toList());
    }

    private List<Choice> more() {
        return needs.more() == 0
                ? List.of()
                : List.of(Choice.of(WORDS.label(here, "needs.more", Map.of("count", needs.more())),
                        new InsightCommand.ShowNeeds(Optional.of(program.id()))));
    }

    private Prose first() {
        var name = program.name();
        if (needs.open() > 0) {
            return WORDS.say(here, "summary.needs", Map.of("count", needs.open(), "program", name));
        }
        return figures.lastRound(here.today())
                .map(round -> WORDS.say(here, "summary.nothing.met",
                        Map.of("program", name, "met", round.met(), "pairs", round.pairs())))
                .orElseGet(() -> WORDS.say(here, "summary.nothing", Map.of("program", name)));
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
