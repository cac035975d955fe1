package org.waymate.app.embedded;

/// The database cannot be read from its file.
public final class FileDamaged extends Exception {

    private static final long serialVersionUID = 1;

    FileDamaged(String how) {
        super(how);
    }

    FileDamaged(String how, Throwable cause) {
        super(how, cause);
    }
}
