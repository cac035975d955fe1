package org.waymate.coordinating;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.people.People;
import org.waymate.people.Person;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.AwaitedSeats;
import org.waymate.program.Coordinators;
import org.waymate.program.ProgramId;

@Component
final class CoordinatingConversation implements Conversation<CoordinatingCommand> {

    private static final Words WORDS = Words.of(CoordinatingConversation.class);

    private final Coordinators coordinators;
    private final AwaitedSeats awaited;
    private final People people;
    private final Seating seating;

    CoordinatingConversation(Coordinators coordinators, AwaitedSeats awaited, People people,
            Seating seating) {
        this.coordinators = coordinators;
        this.awaited = awaited;
        this.people = people;
        this.seating = seating;
    }

    @Override
    public Reply answer(Asker who, CoordinatingCommand command) {
        var coordinator = who.asCoordinator();
        return switch (command) {
            case CoordinatingCommand.Coordinators() -> new Reply.Tell(list(coordinator));
            case CoordinatingCommand.Add(var account) ->
                outcome(coordinator, seating.add(coordinator, account));
            case CoordinatingCommand.AwaitNobody(var _) -> {
                seating.awaitNobody(coordinator);
                yield new Reply.Replace(list(coordinator));
            }
            case CoordinatingCommand.TakeOut(var _, var person) ->
                outcome(coordinator, seating.takeOut(coordinator, person));
        };
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.id("program").map(ProgramId::new);
    }

    /// Whoever looks stands first, the others by their names.
    private Message list(Asker.Coordinator who) {
        var all = coordinators.of(who.program().id()).stream().map(people::get)
                .sorted(Comparator.comparing((Person one) -> !one.id().equals(who.person().id()))
                        .thenComparing(Person::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return Message.saying(WORDS.say(who.here(), "list", Map.of("program", who.program().name())))
                .and(new Part.Rows(Stream.concat(all.stream().map(one -> row(who, one, all.size())),
                        awaited(who).stream()).toList()))
                .with(List.of(Choice.of(WORDS.label(who.here(), "add"),
                        Invitation.to(CoordinatingCommand.Add.class))));
    }

    private Optional<Part.Row> awaited(Asker.Coordinator who) {
        var count = awaited.findByProgram(who.program().id()).size();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Part.Row(WORDS.say(who.here(), "row.awaited", Map.of("count", count)),
                        List.of(Choice.of(WORDS.label(who.here(), "back"),
                                new CoordinatingCommand.AwaitNobody(who.program().id())))));
    }

    /// The last one has nothing to press: one always stays.
    private static Part.Row row(Asker.Coordinator who, Person one, int all) {
        var out = Choice.of(WORDS.label(who.here(), "out"),
                new CoordinatingCommand.TakeOut(who.program().id(), one.id()));
        return new Part.Row(WORDS.say(who.here(), "row",
                Map.of("name", one.name(), "you", one.id().equals(who.person().id()))),
                all == 1 ? List.of() : List.of(out));
    }

    private Reply outcome(Asker.Coordinator who, Seating.Outcome outcome) {
        return switch (outcome) {
            case Seating.Seated(var person) -> listBeneath(who, "seated", person);
            case Seating.WasThere(var person) -> listBeneath(who, "was-there", person);
            case Seating.Out(var person) when person.id().equals(who.person().id()) ->
                new Reply.Replace(Message.saying(
                        WORDS.say(who.here(), "out.you", Map.of("program", who.program().name()))));
            case Seating.Out(var person) -> listBeneath(who, "is-out", person);
            case Seating.Awaited() -> new Reply.Replace(list(who).beneath(WORDS.say(who.here(), "awaited")));
            case Seating.LastOne() -> new Reply.Tell(Message.saying(WORDS.say(who.here(), "last-one")));
            case Seating.NotThere() ->
                new Reply.Replace(list(who).beneath(WORDS.say(who.here(), "not-there")));
        };
    }

    private Reply listBeneath(Asker.Coordinator who, String key, Person person) {
        Prose done = WORDS.say(who.here(), key, Map.of("name", person.name()));
        return new Reply.Replace(list(who).beneath(done));
    }
}
