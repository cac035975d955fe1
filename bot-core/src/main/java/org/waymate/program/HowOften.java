package org.waymate.program;

/// How much somebody would like to hear of what nobody asked for. Help, and answers to what they asked for, come
/// whatever it says.
public enum HowOften {
    EVERYTHING, USUAL,
    /// On one day of the week ([WeeklyDay]).
    WEEKLY
}
