package org.waymate.goals;

/// What somebody says of a goal, in one tap.
public enum Progress {
    DONE, NOT_YET
}
