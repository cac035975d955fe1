package org.waymate.chat.command;

/// Something that can be asked of the bot. Each feature declares its own as the records of one sealed
/// interface; from their components and annotations all else is derived.
public interface Command {}
