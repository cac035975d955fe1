package org.waymate.discord;

import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;
import org.waymate.chat.Scene;
import org.waymate.chat.Visit;
import org.waymate.chat.place.Platform;
import org.waymate.chat.place.SpaceRef;

/// Who comes, as Discord tells. It never tells a time zone.
final class Visits {

    private Visits() {}

    static Visit of(Interaction interaction) {
        var guild = guild(interaction);
        return new Visit(interaction.getId(), Refs.account(interaction.getUser().getId()), name(interaction),
                guild.map(id -> new SpaceRef(Platform.DISCORD, id)),
                guild.map(_ -> Refs.channel(guild, Long.toUnsignedString(interaction.getChannelIdLong()))),
                guild.isPresent() ? Scene.AMONG_OTHERS : Scene.DIRECT, locale(interaction.getUserLocale()),
                Optional.empty(), administers(interaction));
    }

    static Visit of(Message message) {
        var author = message.getAuthor();
        return new Visit(message.getId(), Refs.account(author.getId()), author.getEffectiveName(),
                Optional.empty(), Optional.empty(), Scene.DIRECT, Optional.empty(), Optional.empty(), false);
    }

    static Optional<String> guild(Interaction interaction) {
        return Optional.ofNullable(interaction.getGuild()).map(Guild::getId);
    }

    private static String name(Interaction interaction) {
        return Optional.ofNullable(interaction.getMember()).map(Member::getEffectiveName)
                .orElseGet(() -> interaction.getUser().getEffectiveName());
    }

    private static Optional<Locale> locale(DiscordLocale locale) {
        return locale == DiscordLocale.UNKNOWN ? Optional.empty() : Optional.of(locale.toLocale());
    }

    private static boolean administers(Interaction interaction) {
        return may(interaction, Permission.ADMINISTRATOR) || may(interaction, Permission.MANAGE_SERVER);
    }

    /// Of a guild that holds only our commands and not the bot, JDA knows no roles: there the interaction tells.
    private static boolean may(Interaction interaction, Permission permission) {
        var member = interaction.getMember();
        if (member == null) {
            return false;
        }
        return member.isDetached()
                ? member.hasPermission(interaction.getGuildChannel(), permission)
                : member.hasPermission(permission);
    }
}
