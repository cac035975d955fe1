package org.waymate.chat.command;

/// Who may say a command. The front desk refuses the rest; the room checks again whose thing it is.
public enum Audience {

    ANYONE, PARTICIPANT, MENTEE, MENTOR, COORDINATOR,

    /// A coordinator, or who may become the first one: an administrator of the workspace or guild, or
    /// someone named in `WAYMATE_COORDINATORS`.
    FOUNDER;

    /// Whether its commands stand under the coordinators' root.
    public boolean runsThings() {
        return this == COORDINATOR || this == FOUNDER;
    }
}
