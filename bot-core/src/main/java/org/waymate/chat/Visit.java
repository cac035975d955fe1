package org.waymate.chat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.SpaceRef;

/// Somebody comes to the bot: all that a platform tells of them with an interaction.
///
/// @param interaction the platform's own id of this press or command; the same one again is answered once
/// @param name how the platform shows the person
/// @param space the workspace or guild, where the platform says it; a Discord direct message has none
/// @param channel where it was said, when others read there
/// @param locale the language of the person's client, when told
/// @param zone the person's time zone, when told: Slack does, Discord does not
/// @param administers whether the person runs the workspace or guild
public record Visit(String interaction, AccountRef account, String name, Optional<SpaceRef> space,
        Optional<ChannelRef> channel,
        Scene scene, Optional<Locale> locale, Optional<ZoneId> zone, boolean administers) {}
