package org.waymate.discord;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.waymate.chat.Form;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.place.ChannelRef;

/// Channels as an interaction names them. In direct messages Discord's own list of channels stays empty and an id comes
/// without its guild: there we offer what everybody in that guild sees, and look up where an id belongs.
record Places(Interaction interaction) {

    ChannelRef of(String channel) {
        return Refs
                .channel(Visits.guild(interaction).or(() -> known(channel).map(GuildMessageChannel::getGuild)
                        .map(Guild::getId)), channel);
    }

    /// Whether the form asks for a channel and nothing can be chosen here.
    boolean lackedBy(Form form) {
        return isDirect() && form.fields().stream()
                .anyMatch(field -> isPlace(field) && field.required() && offered(field).isEmpty());
    }

    Form offeredIn(Form form) {
        return isDirect()
                ? new Form(form.code(), form.title(), form.submit(), form.readers(),
                        form.fields().stream().map(field -> isPlace(field) ? offering(field) : field)
                                .toList())
                : form;
    }

    private Form.Field offering(Form.Field field) {
        return new Form.Field(field.name(), field.kind(), field.required(), field.several(), field.label(),
                field.hint(), field.filled(), offered(field), field.error());
    }

    /// The guild of what stands in the field, or the only one that the bot is in: others would be none of the
    /// asker's business.
    private List<Phrasebook.Option> offered(Form.Field field) {
        var filled = field.filled().stream().flatMap(written -> Refs.place(written).stream())
                .flatMap(id -> known(id).stream()).toList();
        var guild = filled.stream().map(GuildMessageChannel::getGuild).findFirst().or(this::onlyGuild);
        return Stream.concat(filled.stream(), guild.stream().flatMap(Places::open)).distinct()
                .limit(ChoiceField.MOST).map(Places::option).toList();
    }

    private static Stream<TextChannel> open(Guild guild) {
        return guild.getTextChannelCache().stream().filter(GuildMessageChannel::canTalk)
                .filter(channel -> guild.getPublicRole().hasPermission(channel, Permission.VIEW_CHANNEL))
                .sorted(Comparator.comparingInt(TextChannel::getPosition));
    }

    private static Phrasebook.Option option(GuildMessageChannel channel) {
        return new Phrasebook.Option(
                Refs.channel(Optional.of(channel.getGuild().getId()), channel.getId()).toString(),
                "#" + channel.getName());
    }

    private Optional<Guild> onlyGuild() {
        return shards().map(all -> all.getGuildCache().asList()).filter(all -> all.size() == 1)
                .map(List::getFirst);
    }

    private Optional<GuildMessageChannel> known(String channel) {
        return shards().map(all -> all.getChannelById(GuildMessageChannel.class, channel));
    }

    private Optional<ShardManager> shards() {
        return Optional.ofNullable(interaction.getJDA().getShardManager());
    }

    private boolean isDirect() {
        return Visits.guild(interaction).isEmpty();
    }

    private static boolean isPlace(Form.Field field) {
        return field.kind() instanceof Kind.Place;
    }
}
