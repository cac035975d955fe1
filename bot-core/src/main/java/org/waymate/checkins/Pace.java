package org.waymate.checkins;

/// How often somebody is asked about one match.
public enum Pace {
    USUAL,
    /// Every second time.
    LESS, NEVER
}
