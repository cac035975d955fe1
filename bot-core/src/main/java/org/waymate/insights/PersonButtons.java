package org.waymate.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.care.CareButtons;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.words.Words;
import org.waymate.outreach.OutreachButtons;
import org.waymate.pairing.Matches;
import org.waymate.pairing.PairedMentee;
import org.waymate.pairing.PairedMentor;
import org.waymate.pairing.PairingCommand;
import org.waymate.program.Asker;
import org.waymate.program.Enrolment.Standing;
import org.waymate.program.Enrolment;
import org.waymate.program.Role;

/// What a coordinator can do for somebody whose card they read.
@Component
class PersonButtons {

    private static final Words WORDS = Words.of(PersonButtons.class);

    private final Matches matches;

    PersonButtons(Matches matches) {
        this.matches = matches;
    }

    /// @param waits whether they have asked for a mentor
    List<Choice> of(Enrolment part, boolean waits, Asker.Coordinator who) {
        var here = who.here();
        var choices = new ArrayList<Choice>();
        if (waits) {
            choices.add(Choice.of(WORDS.label(here, "person.match"),
                    new PairingCommand.Queue(Optional.of(part.program()))).primary());
        }
        if (mayBeMatched(part, who)) {
            choices.add(Choice.of(WORDS.label(here, "person.pair"), pairing(part)));
        }
        if (!part.hasLeft()) {
            choices.add(OutreachButtons.writeTo(part.id(), here));
            choices.add(CareButtons.pause(part.id(), here));
            choices.add(CareButtons.takeOut(part.id(), here).danger());
        }
        return choices;
    }

    private boolean mayBeMatched(Enrolment part, Asker.Coordinator who) {
        var together = matches.activeOf(part.id()).size();
        return part.standing() == Standing.ACTIVE && !part.isPausedOn(who.here().today())
                && !who.program().isOverOn(who.here().today())
                && together < (part.role() == Role.MENTOR ? part.places() : 1);
    }

    private static Invitation pairing(Enrolment part) {
        var id = part.id().value();
        var pairing = Invitation.to(PairingCommand.Pair.class).with("program", part.program());
        return part.role() == Role.MENTOR
                ? pairing.with("mentor", new PairedMentor(id))
                : pairing.with("mentee", new PairedMentee(id));
    }
}
