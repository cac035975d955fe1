package org.waymate.program;

public enum Role {
    MENTEE, MENTOR
}
