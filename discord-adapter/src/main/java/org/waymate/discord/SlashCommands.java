package org.waymate.discord;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.waymate.chat.Asked;
import org.waymate.chat.Desk;

/// Hears slash commands.
final class SlashCommands extends ListenerAdapter {

    private final Desk desk;
    private final CommandTree tree;
    private final FormOpening forms;
    private final Answering answering;

    SlashCommands(Desk desk, CommandTree tree, FormOpening forms, Answering answering) {
        this.desk = desk;
        this.tree = tree;
        this.forms = forms;
        this.answering = answering;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        var visit = Visits.of(event);
        var asked = asked(event);
        if (desk.opensForm(visit, asked)) {
            forms.open(event, visit, asked);
        } else {
            answering.reply(event, visit, asked);
        }
    }

    /// A command that somebody's client still shows, though this version has it no more, is read as typed.
    private Asked asked(SlashCommandInteractionEvent event) {
        var fullName = event.getFullCommandName();
        return tree.said(fullName)
                .<Asked>map(shape -> new Asked.Filled(shape.code(),
                        OptionAnswers.of(event.getOptions(), new Places(event))))
                .orElseGet(() -> new Asked.Typed(fullName.replaceFirst("^\\S+\\s*", ""),
                        tree.coordinators(fullName)));
    }
}
