package org.waymate.pairing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.program.Asker;
import org.waymate.program.Choices;
import org.waymate.program.Role;

/// The mentors whom a coordinator may name: those who have room first.
@Component
class PairedMentorChoices implements Choices<PairedMentor> {

    private final PairableFirst first;
    private final Pairable pairable;

    PairedMentorChoices(PairableFirst first, Pairable pairable) {
        this.first = first;
        this.pairable = pairable;
    }

    @Override
    public Class<PairedMentor> type() {
        return PairedMentor.class;
    }

    @Override
    public List<Option> matching(Asker who, String typed) {
        return first.matching(who, typed, Role.MENTOR, pairable::hasRoom);
    }
}
