package org.waymate.delivery;

/// A message will not be handed over again; the room that wrote it tells whoever can mend that.
///
/// @param perhaps whether it may have arrived all the same: then somebody has to look there
public record Undeliverable(String kind, String subject, Recipient recipient, String why, boolean perhaps) {}
