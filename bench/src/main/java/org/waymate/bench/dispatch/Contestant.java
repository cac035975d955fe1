package org.waymate.bench.dispatch;

/// Somebody who sends what is due.
interface Contestant extends AutoCloseable {

    String name();

    /// So many are due at once, and it returns when all of them are done.
    Run run(int rows) throws Exception;

    @Override
    default void close() throws Exception {}

    /// How it went.
    ///
    /// @param lost so many were not done
    /// @param repeated so many were done more than once
    record Run(int rows, long nanos, int lost, int repeated) {

        double aSecond() {
            return rows * 1e9 / nanos;
        }
    }
}
