/// A Discord that keeps state and enforces the limits: its REST API on WireMock and its gateway on a WebSocket.
@NullMarked
package org.waymate.discord.fake;

import org.jspecify.annotations.NullMarked;
