package org.waymate.participation;

import org.springframework.stereotype.Component;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.pairing.ChangesPlaces;

@Component
class PlacesButton implements ChangesPlaces {

    private static final Words WORDS = Words.of(PlacesButton.class);

    @Override
    public Choice choice(Here here) {
        return Choice.of(WORDS.label(here, "places"), Invitation.to(ParticipationCommand.Places.class));
    }
}
