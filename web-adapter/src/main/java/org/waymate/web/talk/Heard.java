package org.waymate.web.talk;

import java.util.Optional;
import org.waymate.chat.message.Message;

/// Something was said or changed at a place.
///
/// @param message what the bot said; empty when a person said something
public record Heard(Place place, long saying, Optional<String> onlyFor, Optional<Message> message) {}
