package org.waymate.participation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymate.people.Moved;
import org.waymate.program.Asker;

/// Somebody says anew who they are. It counts at once.
@Component
class ChangingProfile {

    private final ApplicationEventPublisher events;

    ChangingProfile(ApplicationEventPublisher events) {
        this.events = events;
    }

    void change(Asker.Participant who, ParticipationCommand.Profile said) {
        var before = who.person().zone();
        who.person().introduce(said.name(), said.about(), said.zone());
        who.person().isSpokenOf(said.pronouns());
        said.language().ifPresent(language -> who.person()
                .wantsToRead(language.besides(who.visit().locale())));
        who.enrolment().concerns(said.topics());
        if (!before.equals(said.zone())) {
            events.publishEvent(new Moved(who.person().id()));
        }
    }
}
