package org.waymate.faults.inside;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A moment in the life of a message at which the program can be made to stand still: around the commit of what wrote
/// it, of what took it, and of what came of it.
public enum Standstill {

    UNWRITTEN(Touched.WRITING, false), WRITTEN(Touched.WRITING, true), UNTAKEN(Touched.TAKING, false), TAKEN(
            Touched.TAKING, true), UNRECORDED(Touched.RECORDING, false), RECORDED(Touched.RECORDING, true);

    /// What a transaction does to the outbox, by its statements.
    enum Touched {
        WRITING("insert into delivery .*"), TAKING(
                ".*update delivery( \\w+)?\\s+set (\\w+\\.)?state ?= ?'SENDING'.*"), RECORDING(
                        "update delivery .*set .*pages ?= ?(\\?|told[.]pages).*");

        private final Pattern sql;

        Touched(String sql) {
            this.sql = Pattern.compile(sql, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        }

        boolean by(String statement) {
            return sql.matcher(statement.strip()).matches();
        }
    }

    private static final AtomicReference<@Nullable Standstill> NEXT = new AtomicReference<>();
    private static final AtomicBoolean FAILS = new AtomicBoolean();

    private final Touched touched;
    private final boolean committed;

    Standstill(Touched touched, boolean committed) {
        this.touched = touched;
        this.committed = committed;
    }

    static void next(Standstill at) {
        NEXT.set(at);
    }

    /// Once, when something is taken.
    static void fails() {
        FAILS.set(true);
    }

    /// Says so and stays here until the process is killed.
    static void reached(Touched touched, boolean committed) {
        if (touched == Touched.TAKING && FAILS.getAndSet(false)) {
            throw new InternalError("on purpose");
        }
        var next = NEXT.get();
        if (next != null && next.touched == touched && next.committed == committed) {
            System.out.println("Stands still: " + next);
            while (true) {
                LockSupport.park();
            }
        }
    }
}
