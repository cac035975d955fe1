package org.waymate.program;

import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Here;
import org.waymate.people.PersonId;

/// Where a coordinator reads how it goes for one person.
public interface SeesPerson {

    Choice choice(PersonId who, ProgramId program, Here here);
}
