package org.waymate.program;

/// Somebody gave up their part in a program.
public record Left(EnrolmentId who) {}
