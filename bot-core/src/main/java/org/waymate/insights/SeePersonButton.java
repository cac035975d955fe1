package org.waymate.insights;

import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Here;
import org.waymate.people.PersonId;
import org.waymate.program.ProgramId;
import org.waymate.program.SeesPerson;

@Component
class SeePersonButton implements SeesPerson {

    @Override
    public Choice choice(PersonId who, ProgramId program, Here here) {
        return PersonCard.see(who, program, here);
    }
}
