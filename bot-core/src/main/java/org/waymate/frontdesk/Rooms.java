package org.waymate.frontdesk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
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
    private final Supplier<Map<Class<? extends Command>, String>> names = SingletonSupplier.of(this::names);

    Rooms(ListableBeanFactory beans) {
        this.beans = beans;
    }

    Set<Class<? extends Command>> families() {
        return names.get().keySet();
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
        return names.get().entrySet().stream().filter(room -> room.getKey().isAssignableFrom(command))
                .findFirst()
                .map(room -> (Conversation<Command>) beans.getBean(room.getValue(), Conversation.class))
                .orElseThrow(() -> new IllegalStateException("No room answers " + command.getName()));
    }

    private Map<Class<? extends Command>, String> names() {
        return Stream.of(beans.getBeanNamesForType(Conversation.class, false, false))
                .collect(Collectors.toUnmodifiableMap(this::family, Function.identity()));
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
