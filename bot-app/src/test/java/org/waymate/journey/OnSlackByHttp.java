package org.waymate.journey;

import java.net.URI;
import java.util.Map;
import org.waymate.app.StartedJar;
import org.waymate.slack.fake.FakeSlack;
import org.waymate.slack.fake.SignedDoor;

/// By signed HTTP: Slack posts to the program.
public final class OnSlackByHttp extends OnSlack {

    private final SignedDoor door = new SignedDoor();

    @Override
    public Map<String, String> environment() {
        return Map.of("SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN, "SLACK_SIGNING_SECRET", SignedDoor.SECRET,
                "SLACK_API_URL", slack.apiUrl());
    }

    @Override
    public void reach(StartedJar waymate) throws Exception {
        super.reach(waymate);
        door.leadsTo("http://127.0.0.1:" + URI.create(waymate.address()).getPort() + "/slack/events");
    }

    @Override
    public SignedDoor door() {
        return door;
    }
}
