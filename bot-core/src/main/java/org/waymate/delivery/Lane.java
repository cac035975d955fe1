package org.waymate.delivery;

import org.waymate.delivery.Delivery.State;

/// What is due in one space: either what is to be said there, or what is to be edited. Or that something is being sent
/// there, by whomever.
///
/// @param space as a `SpaceRef` is written; empty for whoever can be reached nowhere
record Lane(String space, State state) {

    boolean isBeingSent() {
        return state == State.SENDING;
    }
}
