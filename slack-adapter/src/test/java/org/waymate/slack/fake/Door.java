package org.waymate.slack.fake;

import java.time.Duration;
import java.util.Map;

/// How what people do reaches the bot. Each returns what stands in the acknowledgement: JSON, or nothing.
public interface Door {

    String command(Map<String, String> fields);

    /// @param payload of a press or a form, as JSON
    String interaction(String payload);

    /// The longest that an acknowledgement took.
    Duration slowest();
}
