package org.waymate.delivery;

import java.util.concurrent.Executor;

/// Where messages leave: each sending is one task, which may be run at once on the caller's thread. The dispatcher
/// itself waits for those that it has begun.
public interface SendingThreads extends Executor {}
