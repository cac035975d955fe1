package org.waymate.pairing;

/// A mentee and a mentor are together from now on.
public record MatchMade(Match match) {}
