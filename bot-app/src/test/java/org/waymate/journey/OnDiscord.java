package org.waymate.journey;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymate.app.StartedJar;
import org.waymate.discord.fake.FakeClient;
import org.waymate.discord.fake.FakeDiscord;
import org.waymate.discord.fake.Ids;
import org.waymate.discord.fake.Someone;
import org.waymate.testing.Somebody;

/// Through Discord's gateway and its REST API.
public final class OnDiscord implements Front {

    private static final long FIRST_USER = 400_000_000_000_001_000L;

    private final FakeDiscord discord;
    private int people;

    public OnDiscord() throws InterruptedException {
        discord = new FakeDiscord();
    }

    /// Discord itself, to which things can happen.
    public FakeDiscord fake() {
        return discord;
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("DISCORD_BOT_TOKEN", FakeDiscord.TOKEN, "DISCORD_API_URL", discord.api());
    }

    @Override
    public void reach(StartedJar waymate) {
        await().atMost(Duration.ofMinutes(4))
                .until(() -> waymate.page("/actuator/health").contains("\"discord\":\"connected\"")
                        && discord.knowsCommands());
    }

    @Override
    public Somebody somebody(String name, ZoneId zone, Locale locale, boolean administers) {
        var id = Long.toString(FIRST_USER + ++people);
        return new FakeClient(discord, new Someone(id, name, administers), locale, city(zone));
    }

    private static String city(ZoneId zone) {
        return zone.getId().replaceFirst(".*/", "").replace('_', ' ');
    }

    @Override
    public List<String> channel() {
        return discord.readIn(Ids.CHANNEL);
    }

    @Override
    public Duration slowest() {
        return discord.slowest();
    }

    /// The commands are told once, however often the program is started: Discord takes 200 a day.
    @Override
    public List<String> broken() {
        var broken = new ArrayList<>(discord.broken());
        var told = discord.all("PUT", "applications/\\d+/commands").size();
        if (told != 1) {
            broken.add("The commands were told " + told + " times");
        }
        return broken;
    }

    /// What Discord was told can be said here.
    public String commands() {
        return discord.all("PUT", "applications/\\d+/commands").toString();
    }

    @Override
    public void close() throws InterruptedException {
        discord.close();
    }
}
