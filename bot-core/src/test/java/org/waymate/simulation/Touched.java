package org.waymate.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which tables were read, and which were written since when: what nobody wrote need not be read again.
final class Touched {

    private static final Pattern WRITES = Pattern
            .compile("^\\s*(?:insert into|update|delete from)\\s+(\\w+)");
    private static final Pattern READS = Pattern.compile("(?:\\b(?:from|join)\\s+|,)(\\w+)");

    private final Map<String, Long> written = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private long writes;

    /// @return the table that it writes; empty where it writes none
    String note(String sql) {
        var said = sql.toLowerCase(Locale.ROOT);
        READS.matcher(said).results().forEach(table -> read.add(table.group(1)));
        var writing = WRITES.matcher(said);
        var table = writing.find() ? writing.group(1) : "";
        wrote(table);
        return table;
    }

    void wrote(String table) {
        if (!table.isEmpty()) {
            written.put(table, ++writes);
        }
    }

    long writes() {
        return writes;
    }

    boolean isWritten(String table, long since) {
        return written.getOrDefault(table, 0L) > since;
    }

    /// What is read while something is done.
    Set<String> readBy(Runnable deed) {
        read.clear();
        deed.run();
        return Set.copyOf(read);
    }
}
