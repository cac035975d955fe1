package org.waymate.bench.pacing;

/// Somebody with more to say than may be said.
interface Sender extends AutoCloseable {

    int CHANNELS = 400;

    String name();

    @Override
    void close() throws Exception;
}
