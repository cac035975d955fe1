package org.waymate.checkins;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Shape;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Words;
import org.waymate.people.Naming;
import org.waymate.program.Asker;
import org.waymate.program.Conversation;
import org.waymate.program.ProgramId;

@Component
final class WordConversation implements Conversation<WordCommand> {

    private static final Words WORDS = Words.of(WordConversation.class);
    private static final int MOST = 100;

    private final QuietWords words;
    private final CheckIns checkIns;
    private final Counterparts counterparts;
    private final Naming naming;

    WordConversation(QuietWords words, CheckIns checkIns, Counterparts counterparts, Naming naming) {
        this.words = words;
        this.checkIns = checkIns;
        this.counterparts = counterparts;
        this.naming = naming;
    }

    @Override
    public Reply answer(Asker who, WordCommand command) {
        var coordinator = who.asCoordinator();
        return switch (command) {
            case WordCommand.ShowWords _ -> new Reply.Tell(list(coordinator));
            case WordCommand.SettleWord(var id) -> words.settle(coordinator, id)
                    .<Reply>map(_ -> new Reply.Replace(list(coordinator)))
                    .orElseGet(() -> new Reply.Tell(
                            Message.saying(WORDS.say(who.here(), "words.not-theirs"))));
        };
    }

    @Override
    public Optional<ProgramId> program(Shape shape, Answers given) {
        return given.id("program").map(ProgramId::new).or(() -> given.id("check-in").map(CheckInId::new)
                .flatMap(checkIns::findById).map(checkIn -> checkIn.round().program()));
    }

    private Message list(Asker.Coordinator who) {
        var open = words.open(who.program().id(), who.person().id());
        return open.isEmpty()
                ? Message.saying(WORDS.say(who.here(), "words.none"))
                : Message.saying(WORDS.say(who.here(), "words", Map.of("count", open.size())))
                        .and(new Part.Rows(open.stream().limit(MOST).map(one -> row(one, who)).toList()));
    }

    private Part.Row row(CheckIn one, Asker.Coordinator who) {
        var reader = who.person().id();
        var since = LocalDate.ofInstant(Objects.requireNonNull(one.awaiting().wordAt()), who.here().zone());
        return new Part.Row(
                WORDS.say(who.here(), "words.row",
                        Map.of("name", naming.of(one.person(), reader), "other",
                                naming.of(counterparts.of(one), reader), "day", since)),
                List.of(Choice.of(WORDS.label(who.here(), "words.settle"),
                        new WordCommand.SettleWord(one.id()))));
    }
}
