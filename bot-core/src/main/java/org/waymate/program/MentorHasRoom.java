package org.waymate.program;

/// A mentor takes more mentees than before, or is back from a break.
public record MentorHasRoom(ProgramId program) {}
