package org.waymate.program;

/// What mentoring may be about.
public enum Topic {
    STUDYING, FRIENDS, MONEY, HOUSING, CAREER, WELLBEING
}
