package org.waymate.discord;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandGroupData;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Shapes;
import org.waymate.chat.words.Words;

/// The two slash commands as Discord shows them, derived from the shapes: one word is a subcommand, two are
/// a group and its subcommand. Names are the same for everybody, descriptions are in the reader's language.
final class CommandTree {

    static final Locale SPANISH = Locale.of("es");

    private static final Words WORDS = Words.of(CommandTree.class);

    private final Shapes shapes;
    private final Phrasebook phrasebook;
    private final Roots roots;
    private final CommandOptions options;
    private final List<SlashCommandData> commands;

    /// @throws IllegalStateException when a word is a command and has children too
    CommandTree(Shapes shapes, Phrasebook phrasebook, Roots roots) {
        this.shapes = shapes;
        this.phrasebook = phrasebook;
        this.roots = roots;
        this.options = new CommandOptions(phrasebook);
        this.commands = Stream.of(false, true).filter(coordinators -> !shapes.typed(coordinators).isEmpty())
                .map(this::root).toList();
    }

    List<SlashCommandData> commands() {
        return commands;
    }

    /// What was said by a command's full name, `mentor goal add`. Empty for one that this version has not.
    Optional<Shape> said(String fullName) {
        var words = fullName.split(" ", 2);
        return words.length < 2
                ? Optional.empty()
                : shapes.typed(coordinators(fullName)).stream()
                        .filter(shape -> path(shape).equals(words[1])).findFirst();
    }

    boolean coordinators(String fullName) {
        return fullName.split(" ", 2)[0].equals(roots.coordinators());
    }

    private SlashCommandData root(boolean coordinators) {
        var key = coordinators ? "root.coordinators" : "root.everyone";
        var root = Commands.slash(roots.of(coordinators), WORDS.label(Locale.ENGLISH, key))
                .setDescriptionLocalizations(spanish(WORDS.label(SPANISH, key)))
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL);
        var branches = branches(coordinators);
        branches.forEach((word, children) -> grow(root, word, children));
        branches.forEach((word, children) -> fork(root, word, children));
        return coordinators
                ? root.setContexts(InteractionContextType.GUILD)
                : root.setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
    }

    private Map<String, List<Shape>> branches(boolean coordinators) {
        return shapes.typed(coordinators).stream()
                .collect(groupingBy(shape -> path(shape).split(" ")[0], TreeMap::new, toList()));
    }

    private void grow(SlashCommandData root, String word, List<Shape> children) {
        if (isCommand(word, children)) {
            if (children.size() > 1) {
                throw new IllegalStateException("/" + root.getName() + " " + word + " is a command and has "
                        + children.stream().map(CommandTree::path).collect(joining(", "))
                        + ": on Discord a word with children can't be a command itself");
            }
            root.addSubcommands(leaf(word, children.getFirst()));
        }
    }

    /// After the single words, as Discord's answer has them when we compare.
    private void fork(SlashCommandData root, String word, List<Shape> children) {
        if (!isCommand(word, children)) {
            root.addSubcommandGroups(group(word, children));
        }
    }

    private static boolean isCommand(String word, List<Shape> children) {
        return children.stream().anyMatch(shape -> path(shape).equals(word));
    }

    private SubcommandGroupData group(String word, List<Shape> children) {
        var leaves = children.stream().map(shape -> leaf(path(shape).substring(word.length() + 1), shape))
                .toList();
        return new SubcommandGroupData(word,
                Cut.to(100, leaves.stream().map(SubcommandData::getName).collect(joining(", "))))
                .addSubcommands(leaves);
    }

    private SubcommandData leaf(String name, Shape shape) {
        return new SubcommandData(name, phrasebook.does(shape, Locale.ENGLISH))
                .setDescriptionLocalizations(spanish(phrasebook.does(shape, SPANISH)))
                .addOptions(shape.inline().stream().map(question -> options.of(shape, question)).toList());
    }

    static Map<DiscordLocale, String> spanish(String text) {
        return Map.of(DiscordLocale.SPANISH, text, DiscordLocale.SPANISH_LATAM, text);
    }

    private static String path(Shape shape) {
        return shape.path().orElseThrow();
    }
}
