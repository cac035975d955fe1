package org.waymate.pairing;

/// What became of a request that had gone on when somebody was paused or taken out, now that this is undone. People
/// are called by their names.
public sealed interface BroughtBack {

    /// The mentee's own, as it was.
    record AsItWas(String mentee) implements BroughtBack {}

    /// The mentor is asked as before.
    record AskedAsBefore(String mentee, String mentor) implements BroughtBack {}

    /// The same, though somebody else had been asked meanwhile.
    record InsteadOf(String mentee, String mentor, String meanwhile) implements BroughtBack {}

    record HasAMentor(String mentee, String mentor) implements BroughtBack {}

    record TakenBack(String mentee) implements BroughtBack {}

    /// The mentor who had been asked has no place left for it, so that it goes on without them.
    record GoesOn(String mentee, String mentor) implements BroughtBack {}
}
