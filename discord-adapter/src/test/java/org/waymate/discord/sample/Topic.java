package org.waymate.discord.sample;

public enum Topic {
    STUDY, MONEY, HOUSING
}
