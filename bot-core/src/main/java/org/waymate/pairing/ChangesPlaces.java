package org.waymate.pairing;

import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Here;

/// Where a mentor says anew how many mentees they take.
public interface ChangesPlaces {

    Choice choice(Here here);
}
