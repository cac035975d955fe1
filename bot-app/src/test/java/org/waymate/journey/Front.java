package org.waymate.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymate.app.StartedJar;
import org.waymate.testing.Somebody;

/// One way in: a platform on this machine, and people who use it.
public interface Front extends AutoCloseable {

    /// With what the program is started to be reached here.
    Map<String, String> environment();

    /// Returns once people here reach the program that was started.
    void reach(StartedJar waymate) throws Exception;

    /// @param administers whether they run the workspace, the server, the playground
    Somebody somebody(String name, ZoneId zone, Locale locale, boolean administers);

    /// What stands in `#general`, oldest first.
    List<String> channel();

    /// What the process's clock has to show, so that it is then in the program.
    default Instant clockAt(Instant then) {
        return then;
    }

    /// What time it is in the program while the process's clock shows this.
    default Instant now(Instant shown) {
        return shown;
    }

    /// Lets the time pass until then, where people turn the clock by hand; elsewhere it passes by itself.
    default void passUntil(Instant then) {}

    /// The longest that somebody waited until the program had taken what they did.
    Duration slowest();

    /// Each rule of the platform that the program has broken.
    List<String> broken();

    @Override
    void close() throws Exception;
}
