package org.waymate.app;

/// A newer Waymate has already worked on this database.
final class DatabaseNewer extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseNewer(String migration) {
        super("The database was made by a newer Waymate: this one does not know its step \"" + migration
                + "\".");
    }
}
