package org.waymate.delivery;

/// How a kind of message stands towards people's quiet.
public enum Urgency {
    /// Help and safety: at once, at any hour.
    URGENT,
    /// An answer to what the person asked for: in waking hours, or at once while they are there.
    AWAITED,
    /// The bot's own idea: in waking hours, and first to give way.
    INVITED
}
