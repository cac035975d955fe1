package org.waymate.slack;

/// Somebody comes, as a payload tells it.
///
/// @param interaction the same for a repetition: Slack's trigger id, or the event's id
/// @param name the handle, until the profile is known
record Arrival(String interaction, String team, String user, String name, ReturnAddress back) {

    Arrival at(ReturnAddress elsewhere) {
        return new Arrival(interaction, team, user, name, elsewhere);
    }
}
