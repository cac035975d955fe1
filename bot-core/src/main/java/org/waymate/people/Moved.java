package org.waymate.people;

/// Somebody lives by another clock from now on.
public record Moved(PersonId person) {}
