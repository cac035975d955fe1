package org.waymate.simulation;

import java.time.ZoneId;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.SpaceRef;

/// Somebody who may come to the bot, by one account, in one place.
final class Resident {

    /// How soon, if ever, they do something about what they read.
    enum Temper {
        PROMPT, LATE, NEVER
    }

    final AccountRef account;
    final String name;
    final SpaceRef space;
    final String role;
    final Temper temper;
    ZoneId zone;
    boolean gone;

    Resident(AccountRef account, String name, SpaceRef space, String role, Temper temper, ZoneId zone) {
        this.account = account;
        this.name = name;
        this.space = space;
        this.role = role;
        this.temper = temper;
        this.zone = zone;
    }

    boolean runsIt() {
        return role.equals("coordinator");
    }
}
