package org.waymate.frontdesk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Message;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.ProgramId;

/// Every room that answers, found by Spring. The sealed interface that a room answers is read from its
/// type, before any room is made: a room may well want to know the commands of all.
@Component
class Rooms {

    private final ListableBeanFactory beans;

    Rooms(ListableBeanFactory beans) {
        this.beans = beans;
    }

    Set<Class<? extends Command>> families() {
        return names().stream().map(this::family).collect(Collectors.toUnmodifiableSet());
    }

    Reply answer(Asker who, Command command) {
        return of(command.getClass()).answer(who, command);
    }

    Answers known(Asker who, Shape shape, Answers given) {
        return of(shape.type()).known(who, shape, given);
    }

    Optional<Message> instead(Asker who, Shape shape, Answers given) {
        return of(shape.type()).instead(who, shape, given);
    }

    Optional<ProgramId> program(Shape shape, Answers given) {
        return of(shape.type()).program(shape, given);
    }

    @SuppressWarnings("unchecked")
    private Conversation<Command> of(Class<? extends Command> command) {
        return names().stream().filter(name -> family(name).isAssignableFrom(command)).findFirst()
                .map(name -> (Conversation<Command>) beans.getBean(name, Conversation.class))
                .orElseThrow(() -> new IllegalStateException("No room answers " + command.getName()));
    }

    private List<String> names() {
        return List.of(beans.getBeanNamesForType(Conversation.class, false, false));
    }

    private Class<? extends Command> family(String name) {
        var room = beans.getType(name, false);
        var family = ResolvableType.forClass(room).as(Conversation.class).getGeneric(0).resolve();
        if (family == null) {
            throw new IllegalStateException("A room says which commands it answers: " + name);
        }
        return family.asSubclass(Command.class);
    }
}
