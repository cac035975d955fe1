package org.waymate.delivery;

import org.springframework.stereotype.Component;

/// A thread for each message: most of its time it waits for the platform.
@Component
class VirtualThreads implements SendingThreads {

    @Override
    public void execute(Runnable sending) {
        Thread.ofVirtual().name("sending").start(sending);
    }
}
