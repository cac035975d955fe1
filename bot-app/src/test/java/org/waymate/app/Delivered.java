package org.waymate.app;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.waymate.chat.command.ShortId;

/// What the outbox of a program that has ended says was delivered, and to whom: what travelled in one message once.
///
/// @param roles of everybody who takes part, by their names; a coordinator who takes part too counts as one
record Delivered(Map<String, String> roles, List<Unasked> messages) {

    /// What comes at once of what its reader has just pressed.
    private static final Set<String> ANSWERS = Set.of("welcome", "announcement-copy", "try");

    private static final String PEOPLE = """
            select p.name, lower(e.role) from enrolment e join person p on p.person_id = e.person_id
            where e.standing = 'ACTIVE'
            union all select p.name, 'coordinator' from coordinator_seat s join person p on p.person_id = s.person_id""";
    private static final String SENT = """
            select recipient, kind, sent_at from delivery
            where sent_at is not null and digest_id is null and recipient like 'person:%'""";

    /// @param kind as the outbox calls it
    record Unasked(String name, String kind, Instant at) {}

    static Delivered in(Path database) throws SQLException {
        var url = "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE".formatted(database);
        try (var connection = DriverManager.getConnection(url, "waymate", "");
                var statement = connection.createStatement()) {
            var names = names(statement.executeQuery("select person_id, name from person"));
            var roles = roles(statement.executeQuery(PEOPLE));
            return new Delivered(roles, messages(statement.executeQuery(SENT), names));
        }
    }

    private static Map<String, String> names(ResultSet rows) throws SQLException {
        var names = new TreeMap<String, String>();
        while (rows.next()) {
            names.put("person:" + ShortId.write(rows.getObject(1, UUID.class)), rows.getString(2));
        }
        return names;
    }

    private static Map<String, String> roles(ResultSet rows) throws SQLException {
        var roles = new TreeMap<String, String>();
        while (rows.next()) {
            roles.put(rows.getString(1), rows.getString(2));
        }
        return roles;
    }

    private static List<Unasked> messages(ResultSet rows, Map<String, String> names) throws SQLException {
        var messages = new ArrayList<Unasked>();
        while (rows.next()) {
            if (!ANSWERS.contains(rows.getString(2))) {
                messages.add(new Unasked(names.get(rows.getString(1)), rows.getString(2),
                        rows.getObject(3, OffsetDateTime.class).toInstant()));
            }
        }
        return messages;
    }
}
