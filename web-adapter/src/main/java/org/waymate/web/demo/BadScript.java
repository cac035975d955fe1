package org.waymate.web.demo;

/// The script asks for what can't be done. Says where.
public final class BadScript extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadScript(String why) {
        super(why);
    }

    BadScript(int line, String why) {
        super("line " + line + ": " + why);
    }

    BadScript(int line, RuntimeException why) {
        super("line " + line + ": " + why.getMessage(), why);
    }
}
