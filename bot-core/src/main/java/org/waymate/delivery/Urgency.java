package org.waymate.delivery;

/// How a kind of message stands towards people's quiet. What is not urgent and that nobody awaits is the bot's own
/// idea: an invitation. It comes in waking hours, it counts, and where there would be too many, the later ones of
/// this list give way first.
public enum Urgency {
    /// Help and safety: at once, at any hour.
    URGENT,
    /// An answer to what the person asked for: in waking hours, or at once while they are there.
    AWAITED,
    /// The question how it goes. Room is kept for it, so that the others never push it out.
    CHECK_IN,
    /// What is still open with them and what somebody waits for: asked a second time, or left to them.
    REMINDER,
    /// What those who run the program say, or what is said to them of it.
    ANNOUNCEMENT,
    /// The short question about belonging.
    PULSE,
    /// A kind word that nobody misses.
    TIP;

    public boolean isInvited() {
        return compareTo(AWAITED) > 0;
    }

    /// Whether it may wait up to a day, so as to come together with a check-in.
    boolean waitsForCheckIn() {
        return compareTo(PULSE) >= 0;
    }
}
