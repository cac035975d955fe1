package org.waymate.frontdesk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;
import org.waymate.concerns.HelpChoice;
import org.waymate.program.Asker;
import org.waymate.program.OnPanel;
import org.waymate.program.OnPanel.Line;
import org.waymate.program.ProgramCommand;

/// The personal panel: where one stands, and always a next step.
@Component
class Panel {

    private static final Words WORDS = Words.of(Panel.class);
    /// Two of them and the sentence around them fit into a heading.
    private static final int MOST_OF_A_NAME = 40;
    private static final int MOST_ROWS = 12;

    private final ObjectProvider<OnPanel> rooms;
    private final Doorkeeper doorkeeper;

    Panel(ObjectProvider<OnPanel> rooms, Doorkeeper doorkeeper) {
        this.rooms = rooms;
        this.doorkeeper = doorkeeper;
    }

    Message home(Asker who) {
        var lines = lines(who);
        return shown(who, greeting(who, todo(lines)), lines).with(always(who));
    }

    /// Where there is a program, whom to call is never further away than this.
    private static List<Choice> always(Asker who) {
        var help = Choice.of(WORDS.label(who.here(), "help.open"), new HomeCommand.Help(Optional.empty()));
        return HelpChoice.of(who).map(first -> List.of(first, help)).orElse(List.of(help));
    }

    Message status(Asker who) {
        var lines = lines(who);
        return shown(who, WORDS.say(who.here(), "status", Map.of("todo", todo(lines))), lines);
    }

    List<Part.Row> rows(Asker who) {
        return rows(lines(who));
    }

    private static Message shown(Asker who, Prose first, List<Line> lines) {
        var message = Message.of(new Part.Heading(first));
        return lines.isEmpty()
                ? nowhere(who).map(message::and).orElse(message)
                : message.and(new Part.Rows(rows(lines)));
    }

    private List<Line> lines(Asker who) {
        return Stream
                .concat(hats(who).flatMap(hat -> rooms.stream().flatMap(room -> room.lines(hat).stream())),
                        beginning(who))
                .sorted(Comparator.comparingInt(Line::rank)).limit(MOST_ROWS).toList();
    }

    private Stream<Line> beginning(Asker who) {
        return doorkeeper.mayBegin(who)
                ? Stream.of(new Line(80, WORDS.say(who.here(), "home.begin"),
                        List.of(Choice.of(WORDS.label(who.here(), "home.set-up"),
                                Invitation.to(ProgramCommand.SetUp.class)).primary())))
                : Stream.of();
    }

    private static boolean todo(List<Line> lines) {
        return lines.stream().anyMatch(Line::isToDo);
    }

    /// Somebody who takes part and runs the program too sees what concerns them as either.
    private Stream<Asker> hats(Asker who) {
        return who instanceof Asker.Participant
                && doorkeeper.asker(who.visit(),
                        Audience.COORDINATOR) instanceof Asker.Coordinator coordinator
                                ? Stream.of(who, coordinator)
                                : Stream.of(who);
    }

    private static List<Part.Row> rows(List<Line> lines) {
        return lines.stream().map(line -> new Part.Row(line.says(), line.choices())).toList();
    }

    private static Optional<Prose> nowhere(Asker who) {
        return who instanceof Asker.Stranger stranger && stranger.program().isEmpty()
                ? Optional.of(WORDS.say(who.here(),
                        who.visit().space().isPresent() ? "home.no-program" : "home.no-space"))
                : Optional.empty();
    }

    private static Prose greeting(Asker who, boolean todo) {
        return switch (who) {
            case Asker.Stranger(var visit, var here, var _, var _) -> WORDS.say(here, "home.stranger",
                    Map.of("name", Shortened.to(MOST_OF_A_NAME, visit.name()), "todo", todo));
            case Asker.Participant(var _, var here, var person, var program, var _) ->
                known(here, person.name(), program.name(), todo);
            case Asker.Coordinator(var _, var here, var person, var program) ->
                known(here, person.name(), program.name(), todo);
        };
    }

    private static Prose known(Here here, String name, String program, boolean todo) {
        return WORDS.say(here, "home.known", Map.of("name", Shortened.to(MOST_OF_A_NAME, name),
                "program", Shortened.to(MOST_OF_A_NAME, program), "todo", todo));
    }
}
