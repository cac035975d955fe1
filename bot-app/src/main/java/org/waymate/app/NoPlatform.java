package org.waymate.app;

/// Nobody could ever talk to this start.
final class NoPlatform extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoPlatform() {
        super("Waymate has no platform to talk on: there is no token, and the playground is switched off.");
    }
}
