package org.waymate.app;

/// A shared database without the key that keeps free text unreadable in it.
final class NoSecretKey extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSecretKey() {
        super("Waymate keeps people's words encrypted in the database that DATABASE_URL names, and has no key for that.");
    }
}
