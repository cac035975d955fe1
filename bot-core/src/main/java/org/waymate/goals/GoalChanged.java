package org.waymate.goals;

import org.waymate.program.EnrolmentId;

/// Somebody has a new goal, or said something of one.
public record GoalChanged(EnrolmentId whose) {}
