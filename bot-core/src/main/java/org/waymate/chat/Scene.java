package org.waymate.chat;

/// Where an asker stands while asking.
public enum Scene {
    /// The bot's direct messages.
    DIRECT,
    /// A channel or a pair's own place, where others read.
    AMONG_OTHERS,
    /// The personal panel that a platform keeps open, as Slack's App Home.
    HOME
}
