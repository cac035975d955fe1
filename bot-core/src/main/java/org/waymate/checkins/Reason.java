package org.waymate.checkins;

/// Why they have not met, for whoever likes to say.
public enum Reason {
    NO_TIME,
    /// For an answer of the other.
    WAITING, RATHER_NOT
}
