package org.waymate.discord;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/// Lets each interaction be heard once, and nothing else. When its line stumbles Discord may bring one again that is being answered already;
/// whether one was answered before a restart the core knows.
final class OnceEach implements EventListener {

    /// More than come between a stumble and what it brings again.
    private static final int REMEMBERED = 10_000;

    private final List<EventListener> ears;
    private final Set<Long> heard = Collections.synchronizedSet(Collections.newSetFromMap(new Latest()));

    OnceEach(List<EventListener> ears) {
        this.ears = ears;
    }

    @Override
    public void onEvent(GenericEvent event) {
        if (event instanceof GenericInteractionCreateEvent interaction
                && heard.add(interaction.getIdLong())) {
            ears.forEach(ear -> ear.onEvent(event));
        }
    }

    private static final class Latest extends LinkedHashMap<Long, Boolean> {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }
}
