package org.waymate.delivery;

/// A platform refused a message for good; the room that wrote it tells whoever can mend that.
public record Undeliverable(String kind, String subject, Recipient recipient, String why) {}
