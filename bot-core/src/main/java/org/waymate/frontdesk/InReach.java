package org.waymate.frontdesk;

import org.springframework.stereotype.Component;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Shape;

/// Which commands somebody could use now: those that are theirs to say, and not in vain.
@Component
class InReach {

    private final Doorkeeper doorkeeper;
    private final NotOpenYet notOpenYet;
    private final Rooms rooms;

    InReach(Doorkeeper doorkeeper, NotOpenYet notOpenYet, Rooms rooms) {
        this.doorkeeper = doorkeeper;
        this.notOpenYet = notOpenYet;
        this.rooms = rooms;
    }

    boolean has(Visit visit, Shape shape) {
        var who = doorkeeper.asker(visit, shape, Answers.NONE);
        return notOpenYet.instead(who, shape).isEmpty() && doorkeeper.may(who, shape.audience())
                && rooms.instead(who, shape, Answers.NONE).isEmpty();
    }
}
