package org.waymate.discord;

import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Shape;

/// An option of a slash command for each question that may be answered in its line. None is registered as
/// required: else Discord's client refuses the bare command, and no form ever opens.
final class CommandOptions {

    static final List<ChannelType> PLACES = List.of(ChannelType.TEXT, ChannelType.NEWS,
            ChannelType.GUILD_PUBLIC_THREAD, ChannelType.GUILD_PRIVATE_THREAD);

    private static final int LONGEST_TEXT = 6000;

    private final Phrasebook phrasebook;

    CommandOptions(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    OptionData of(Shape shape, Question question) {
        return typed(question)
                .setDescription(description(shape, question, Locale.ENGLISH))
                .setDescriptionLocalizations(
                        CommandTree.spanish(description(shape, question, CommandTree.SPANISH)));
    }

    private String description(Shape shape, Question question, Locale locale) {
        return phrasebook.hint(shape, question, locale)
                .orElseGet(() -> phrasebook.label(shape, question, locale));
    }

    private OptionData typed(Question question) {
        return switch (question.kind()) {
            case Kind.Text(_, var max, _) ->
                option(OptionType.STRING, question).setMaxLength(Math.min(max, LONGEST_TEXT));
            case Kind.WholeNumber(var min, var max) ->
                option(OptionType.INTEGER, question).setRequiredRange(min, max);
            case Kind.YesNo() -> option(OptionType.BOOLEAN, question);
            case Kind.OneOf _ -> option(OptionType.STRING, question).addChoices(choices(question));
            case Kind.Living _,Kind.Zone _ -> option(OptionType.STRING, question).setAutoComplete(true);
            case Kind.Day _,Kind.TimeOfDay _ -> option(OptionType.STRING, question);
            case Kind.Person _ -> option(OptionType.USER, question);
            case Kind.Place _ -> option(OptionType.CHANNEL, question).setChannelTypes(PLACES);
        };
    }

    private static OptionData option(OptionType type, Question question) {
        return new OptionData(type, question.name(), question.name());
    }

    /// More than 25 can't be offered; they are typed, and the desk reads them.
    private List<Command.Choice> choices(Question question) {
        var english = phrasebook.options(question, Locale.ENGLISH);
        var spanish = phrasebook.options(question, CommandTree.SPANISH);
        if (english.size() > OptionData.MAX_CHOICES) {
            return List.of();
        }
        return english.stream()
                .map(option -> new Command.Choice(option.label(), option.value())
                        .setNameLocalizations(
                                CommandTree.spanish(spanish.get(english.indexOf(option)).label())))
                .toList();
    }
}
