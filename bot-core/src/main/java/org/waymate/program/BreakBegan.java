package org.waymate.program;

/// Somebody takes a break: nobody asks them anything until they are back.
public record BreakBegan(ProgramId program, EnrolmentId who) {}
