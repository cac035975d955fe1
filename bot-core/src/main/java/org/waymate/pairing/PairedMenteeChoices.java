package org.waymate.pairing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.program.Asker;
import org.waymate.program.Choices;
import org.waymate.program.Role;

/// The mentees whom a coordinator may name: those without a mentor first.
@Component
class PairedMenteeChoices implements Choices<PairedMentee> {

    private final PairableFirst first;
    private final Pairable pairable;

    PairedMenteeChoices(PairableFirst first, Pairable pairable) {
        this.first = first;
        this.pairable = pairable;
    }

    @Override
    public Class<PairedMentee> type() {
        return PairedMentee.class;
    }

    @Override
    public List<Option> matching(Asker who, String typed) {
        return first.matching(who, typed, Role.MENTEE, pairable::isFree);
    }
}
