package org.waymate.web.page;

import java.util.List;

/// A message on one platform.
///
/// @param slack else Discord
/// @param pages what is sent, as JSON
public record Look(boolean slack, List<String> pages) {}
