package org.waymate.concerns;

import java.util.Optional;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.program.Asker;
import org.waymate.program.ProgramId;
import org.waymate.program.Role;

/// The button that shows whom to call: wherever other rooms put it, it says the same.
public final class HelpChoice {

    private static final Words WORDS = Words.of(HelpChoice.class);

    private HelpChoice() {}

    public static Choice of(Here here, ProgramId program, Optional<Role> role) {
        return role.filter(one -> one == Role.MENTOR).isPresent()
                ? Choice.of(WORDS.label(here, "open.worried"),
                        new ConcernCommand.Worried(Optional.of(program)))
                : Choice.of(WORDS.label(here, "open"), new ConcernCommand.HelpMe(Optional.of(program)));
    }

    /// Empty where there is no program.
    public static Optional<Choice> of(Asker who) {
        var role = who instanceof Asker.Participant participant
                ? Optional.of(participant.enrolment().role())
                : Optional.<Role>empty();
        return who.inProgram().map(program -> of(who.here(), program.id(), role));
    }
}
