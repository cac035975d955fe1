package org.waymate.web.talk;

import java.util.Optional;

/// Who asks, where, and on which message of the bot.
///
/// @param interaction the same for two tries of the same click
/// @param pressed the message whose button was pressed, or from which the form was opened
public record Occasion(Player who, Place where, String interaction, Optional<Saying> pressed) {}
