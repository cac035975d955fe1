package org.waymate.discord;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells Discord the commands, and only when they changed: a change takes clients a while to show, and an
/// application may make no more than 200 a day.
final class Registration {

    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

    private final List<SlashCommandData> ours;

    Registration(List<SlashCommandData> ours) {
        this.ours = ours;
    }

    void register(JDA jda) {
        var there = jda.retrieveCommands(true).complete().stream().map(CommandData::fromCommand).toList();
        if (written(ours).equals(written(there))) {
            LOG.debug("Discord has the commands already");
        } else {
            jda.updateCommands().addCommands(ours).complete();
            LOG.info("Told Discord the commands");
        }
    }

    private static Set<?> written(List<? extends CommandData> commands) {
        return commands.stream().map(command -> DataObject.fromJson(command.toData().toJson()).toMap())
                .collect(Collectors.toSet());
    }
}
