package org.waymate.checkins;

/// What somebody says to "have you met?", in one tap.
public enum Answer {
    MET,
    /// There is a day on which they will meet.
    DATED, NOT_YET, NOT_WORKING,
    /// No answer, only a wish for another hour.
    LATER
}
