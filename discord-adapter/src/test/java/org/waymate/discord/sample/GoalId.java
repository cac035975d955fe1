package org.waymate.discord.sample;

import java.util.UUID;

public record GoalId(UUID value) {}
