package org.waymate.announcements;

/// Whom an announcement is told in their direct messages.
public enum Segment {
    EVERYONE, MENTORS, MENTEES,
    /// Mentees who have no mentor yet.
    WAITING
}
