package org.waymate.insights;

/// Whom a number of the summary counts.
public enum Listing {
    MENTEES, MENTORS, PAIRS, LOOKING,
    /// At the last check-in of which people had time to tell.
    UNANSWERED, UNREACHED
}
