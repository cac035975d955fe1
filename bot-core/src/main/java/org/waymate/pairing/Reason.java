package org.waymate.pairing;

/// Why a mentor said not now. It changes what they are asked; nobody else reads it.
public enum Reason {
    /// They have as many mentees as they can take.
    FULL,
    /// Another topic would be theirs.
    NOT_MY_TOPIC,
    /// They want no new mentees for a while.
    NO_NEW
}
