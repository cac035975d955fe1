package org.waymate.discord;

import java.util.regex.Pattern;

/// The names of the two commands. Discord takes lower-case letters, digits and dashes, 32 at most.
record Roots(String everyone) {

    private static final Pattern TAKEN = Pattern.compile("[a-z0-9_-]{1,26}");

    Roots {
        if (!TAKEN.matcher(everyone).matches()) {
            throw new IllegalArgumentException("WAYMATE_COMMAND is \"" + everyone
                    + "\": a command's name has 1 to 26 lower-case letters, digits or dashes");
        }
    }

    String coordinators() {
        return everyone + "-admin";
    }

    String of(boolean coordinators) {
        return coordinators ? coordinators() : everyone;
    }
}
