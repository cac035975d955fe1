package org.waymate.discord;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.waymate.chat.OneLine;
import org.waymate.chat.command.Phrasebook;
import org.waymate.discord.fake.FakeDiscord;
import org.waymate.discord.fake.Ids;
import org.waymate.discord.sample.SampleDesk;

/// A bot that is connected to a Discord on this machine.
final class Bot implements AutoCloseable {

    final SampleDesk desk = new SampleDesk();
    final MessageRenderer renderer = new MessageRenderer(SampleDesk.CODEC);
    final FakeDiscord discord = new FakeDiscord();
    final DiscordConnection connection = connection(FakeDiscord.TOKEN, "mentor");
    final DiscordPlatform platform = new DiscordPlatform(connection, renderer);

    Bot() throws InterruptedException {
        connection.start();
        discord.take("PUT", "applications/" + Ids.BOT + "/commands");
        await().until(connection::ready);
    }

    DiscordConnection connection(String token, String command) {
        var tree = new CommandTree(SampleDesk.SHAPES, new Phrasebook(), new Roots(command));
        var clock = Clock.fixed(Instant.parse("2026-10-05T09:00:00Z"), ZoneOffset.UTC);
        return new DiscordConnection(new Login(token, Optional.of(discord.api())),
                new DiscordEars(desk, tree, renderer, clock), OneLine.OURS);
    }

    @Override
    public void close() throws InterruptedException {
        connection.stop();
        discord.close();
    }
}
