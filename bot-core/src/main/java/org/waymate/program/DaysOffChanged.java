package org.waymate.program;

/// The holidays of a program, or whether its weekends are quiet, are others from now on.
public record DaysOffChanged(ProgramId program) {}
