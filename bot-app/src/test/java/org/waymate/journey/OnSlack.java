package org.waymate.journey;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.waymate.app.StartedJar;
import org.waymate.slack.fake.Door;
import org.waymate.slack.fake.FakeClient;
import org.waymate.slack.fake.FakeSlack;
import org.waymate.slack.fake.Someone;
import org.waymate.testing.Somebody;

/// Through one of Slack's two ways in, and its Web API.
public abstract class OnSlack implements Front {

    final FakeSlack slack = new FakeSlack();

    abstract Door door();

    /// Slack itself, to which things can happen.
    public FakeSlack fake() {
        return slack;
    }

    @Override
    public void reach(StartedJar waymate) throws Exception {
        await().atMost(Duration.ofMinutes(4))
                .until(() -> waymate.page("/actuator/health").contains("\"slack\":\"connected\""));
    }

    @Override
    public Somebody somebody(String name, ZoneId zone, Locale locale, boolean administers) {
        return new FakeClient(slack, door(),
                new Someone("U" + name.toUpperCase(Locale.ROOT), name, zone, locale, administers));
    }

    @Override
    public List<String> channel() {
        return slack.readIn("C1");
    }

    @Override
    public Duration slowest() {
        return door().slowest();
    }

    @Override
    public List<String> broken() {
        return slack.broken();
    }

    @Override
    public void close() throws Exception {
        slack.close();
    }
}
