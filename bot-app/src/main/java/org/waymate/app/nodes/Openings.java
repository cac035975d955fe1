package org.waymate.app.nodes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// When each line was opened, kept over restarts. Discord takes 1,000 logins a day and resets the token of whoever
/// tries more often, so a program that is restarted again and again waits longer each time: the first five of an hour
/// are free, then each has to be 15 seconds farther from the one before, up to five minutes. That makes fewer than 30
/// in the first hour and fewer than 500 a day, whatever happens.
@Component
class Openings {

    private static final Duration COUNTED = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int FREE = 5;
    private static final Duration EACH = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final Clock clock;

    Openings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// How long to wait from now on before it is opened again.
    Duration pause(String line) {
        var times = database
                .sql("""
                        select opened_at from line_opened where line = :line and opened_at > :after order by opened_at""")
                .param("line", line).param("after", at(clock.instant().minus(COUNTED)))
                .query(OffsetDateTime.class).list();
        if (times.size() < FREE) {
            return Duration.ZERO;
        }
        var open = times.getLast().toInstant().plus(needed(times.size()));
        var pause = Duration.between(clock.instant(), open);
        return pause.isNegative() ? Duration.ZERO : pause;
    }

    static Duration needed(int within) {
        var needed = EACH.multipliedBy(Math.max(0, within - FREE + 1));
        return needed.compareTo(LONGEST) > 0 ? LONGEST : needed;
    }

    void note(String line) {
        var now = clock.instant();
        database.sql("delete from line_opened where line = :line and opened_at < :before")
                .param("line", line).param("before", at(now.minus(KEPT))).update();
        database.sql("insert into line_opened (line, opened_at) values (:line, :now)")
                .param("line", line).param("now", at(now)).update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
