package org.waymate.pairing;

/// A mentee and a mentor are no longer together.
public record MatchClosed(Match match) {}
