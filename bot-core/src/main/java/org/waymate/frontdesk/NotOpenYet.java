package org.waymate.frontdesk;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Visit;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.privacy.PrivacyCommand;
import org.waymate.program.Asker;
import org.waymate.program.Coordinators;
import org.waymate.program.Program;

/// While a program is a draft, all but its coordinators are told kindly that it isn't open yet, and who can help.
/// What coordinators alone may say is refused as ever, and everybody may ask what is kept of them.
@Component
class NotOpenYet {

    private static final Words WORDS = Words.of(NotOpenYet.class);

    private final Doorkeeper doorkeeper;
    private final Coordinators coordinators;
    private final People people;

    NotOpenYet(Doorkeeper doorkeeper, Coordinators coordinators, People people) {
        this.doorkeeper = doorkeeper;
        this.coordinators = coordinators;
        this.people = people;
    }

    Optional<Message> instead(Asker who, Shape shape) {
        return shape.audience().runsThings() || PrivacyCommand.class.isAssignableFrom(shape.type())
                ? Optional.empty()
                : instead(who);
    }

    /// In place of what is no command.
    Optional<Message> instead(Visit visit) {
        return instead(doorkeeper.asker(visit, Audience.ANYONE));
    }

    private Optional<Message> instead(Asker who) {
        return who.inProgram().filter(Program::isDraft).filter(_ -> !(who instanceof Asker.Coordinator))
                .map(program -> message(who, program));
    }

    private Message message(Asker who, Program program) {
        var names = coordinators.of(program.id()).stream().map(people::get).map(Person::name).toList();
        return Message.saying(
                WORDS.say(who.here(), "draft", Map.of("program", program.name(), "names", names)));
    }
}
