package org.waymate.program;

/// A coordinator let somebody in as mentor.
public record MentorApproved(ProgramId program, EnrolmentId mentor) {}
