package org.waymate.program;

/// The days of a program, or of its rhythm, are others from now on.
public record ProgramChanged(ProgramId program) {}
