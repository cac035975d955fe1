package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymate.slack.fake.Scopes;

class ManifestTest {

    /// The fake Slack refuses a call whose scope is missing here; this refuses one that nothing needs.
    @Test
    void asksForNoMoreThanIsNeeded() {
        assertThat(Scopes.granted()).containsExactlyInAnyOrder("app_mentions:read", "chat:write", "commands",
                "files:write", "im:history", "im:write", "mpim:write", "users:read");
    }

    @Test
    void bothCommandsHandOnWhoIsMeant() {
        assertThat(Scopes.manifest()).contains("command: /mentor\n", "command: /mentor-admin\n");
        assertThat(Scopes.manifest().split("should_escape: true", -1)).hasSize(3);
    }

    @Test
    void theMessagesTabIsOpen() {
        assertThat(Scopes.manifest()).contains("messages_tab_enabled: true",
                "messages_tab_read_only_enabled: false", "home_tab_enabled: true");
    }
}
