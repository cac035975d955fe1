package org.waymate.app.logs.inside;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Fails over what somebody wrote, as a defect of ours might.
@RestController
final class Stumbling {

    private static final Logger LOG = LoggerFactory.getLogger(Stumbling.class);

    private final JdbcClient database;

    Stumbling(JdbcClient database) {
        this.database = database;
    }

    @GetMapping("/stumble/date")
    String date(@RequestParam String words) {
        try {
            return LocalDate.parse(words).toString();
        } catch (DateTimeParseException e) {
            LOG.error("A day could not be read", e);
            return "logged";
        }
    }

    @GetMapping("/stumble/database")
    String database(@RequestParam String words) throws SQLException {
        try {
            return "wrote " + database.sql(
                    "insert into node_lock (lock_key, region, client_id, created_date, expired_after)"
                            + " values (:words, 'x', 'x', now(), now())")
                    .param("words", words.repeat(100)).update();
        } catch (DataIntegrityViolationException e) {
            LOG.error("A note could not be kept", new IllegalStateException("for " + words, e));
            return "logged";
        }
    }
}
