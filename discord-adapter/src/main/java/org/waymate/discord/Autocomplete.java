package org.waymate.discord;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.waymate.chat.Desk;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.ZoneFinder;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.ZoneNames;

/// Completes what is being typed: things of the database by the desk, time zones by city with the time that
/// it is there. What does not come in time is an empty list: people can type on.
final class Autocomplete extends ListenerAdapter {

    private final InTime inTime = new InTime("A list to choose from", Duration.ofSeconds(2));
    private final Desk desk;
    private final CommandTree tree;
    private final Clock clock;

    Autocomplete(Desk desk, CommandTree tree, Clock clock) {
        this.desk = desk;
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        event.replyChoices(inTime.ask(() -> choices(event)).orElse(List.of())).queue(null, TooLate.NOTED);
    }

    private List<Command.Choice> choices(CommandAutoCompleteInteractionEvent event) {
        var typed = event.getFocusedOption();
        var options = tree.said(event.getFullCommandName())
                .flatMap(shape -> shape.question(typed.getName())
                        .map(question -> options(event, shape, question, typed.getValue())))
                .orElse(List.of());
        return options.stream().limit(OptionData.MAX_CHOICES).map(option -> new Command.Choice(
                Cut.to(OptionData.MAX_CHOICE_NAME_LENGTH, option.label()), option.value())).toList();
    }

    private List<Phrasebook.Option> options(CommandAutoCompleteInteractionEvent event, Shape shape,
            Question question, String typed) {
        return question.kind() instanceof Kind.Zone
                ? zones(typed, event.getUserLocale().toLocale())
                : desk.options(Visits.of(event), shape.code(), question.name(), typed);
    }

    private List<Phrasebook.Option> zones(String typed, Locale locale) {
        return ZoneFinder.find(typed, new Here(locale, ZoneOffset.UTC, clock.instant())).stream()
                .map(zone -> new Phrasebook.Option(zone.getId(),
                        ZoneNames.of(zone, locale) + ", " + timeIn(zone, locale)))
                .toList();
    }

    private String timeIn(ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale)
                .format(clock.instant().atZone(zone));
    }
}
