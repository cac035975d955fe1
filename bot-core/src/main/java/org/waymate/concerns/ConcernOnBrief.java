package org.waymate.concerns;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Part;
import org.waymate.program.OnBrief;

/// Each that nobody has taken yet: before all else.
@Component
class ConcernOnBrief implements OnBrief {

    private final Concerns concerns;
    private final Listeners listeners;
    private final ConcernCard card;

    ConcernOnBrief(Concerns concerns, Listeners listeners, ConcernCard card) {
        this.concerns = concerns;
        this.listeners = listeners;
        this.card = card;
    }

    @Override
    public String kind() {
        return "concern";
    }

    @Override
    public List<Need> open(Onlooker who) {
        return concerns.open(who.program().id()).stream().filter(Concern::waits)
                .filter(concern -> listeners.hears(who.person(), concern))
                .map(concern -> new Need(concern.id().value(), true, concern.since())).toList();
    }

    @Override
    public Part.Row row(UUID subject, Onlooker who) {
        return card.onBrief(concerns.get(new ConcernId(subject)), who.person(), who.here());
    }
}
