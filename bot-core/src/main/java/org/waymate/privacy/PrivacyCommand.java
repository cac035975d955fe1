package org.waymate.privacy;

import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.Tap;
import org.waymate.people.PersonId;

/// What can be asked about what is kept of oneself. Whoever has left every program may ask it too.
public sealed interface PrivacyCommand extends Command {

    @Slash(value = "privacy", by = Audience.ANYONE)
    record Privacy() implements PrivacyCommand {}

    @Tap(value = "privacy export", by = Audience.ANYONE)
    record Export() implements PrivacyCommand {}

    /// Says what would happen, and asks once more.
    @Tap(value = "privacy forget", by = Audience.ANYONE)
    record ForgetMe() implements PrivacyCommand {}

    /// @param who so that an old button never forgets whoever joined anew by the same account
    @Tap(value = "privacy forget really", by = Audience.ANYONE)
    record ReallyForgetMe(PersonId who) implements PrivacyCommand {}
}
