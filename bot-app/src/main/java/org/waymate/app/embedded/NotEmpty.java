package org.waymate.app.embedded;

/// A database that is to be filled holds something.
public final class NotEmpty extends Exception {

    private static final long serialVersionUID = 1;

    NotEmpty(String what) {
        super(what);
    }
}
