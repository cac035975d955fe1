package org.waymate.delivery;

import org.waymate.delivery.Delivery.Decision;
import org.waymate.people.PersonId;

/// What a coordinator decided of a message that may not have arrived.
record Decided(Decision decision, PersonId by) {}
