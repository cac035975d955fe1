package org.waymate.doubts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.delivery.Addressee;
import org.waymate.delivery.Delivery;
import org.waymate.delivery.Doubts;
import org.waymate.program.OnBrief;
import org.waymate.program.ProgramId;

/// All of them in one line, with the names of those who may miss something.
@Component
class DoubtsOnBrief implements OnBrief {

    private static final Words WORDS = Words.of(DoubtsOnBrief.class);
    private static final int MOST_NAMES = 10;

    private final Doubts doubts;
    private final Addressee addressee;
    private final DoubtLine line;

    DoubtsOnBrief(Doubts doubts, Addressee addressee, DoubtLine line) {
        this.doubts = doubts;
        this.addressee = addressee;
        this.line = line;
    }

    @Override
    public String kind() {
        return "doubts";
    }

    @Override
    public List<Need> open(Onlooker who) {
        var program = who.program().id();
        return doubts.open(program).stream().map(Delivery::dueAt).min(Instant::compareTo)
                .map(since -> new Need(program.value(), false, since)).stream().toList();
    }

    @Override
    public Part.Row row(UUID subject, Onlooker who) {
        var program = new ProgramId(subject);
        var open = doubts.open(program);
        return open.isEmpty()
                ? new Part.Row(line.settled(program, who.here()), List.of())
                : new Part.Row(WORDS.say(who.here(), "doubts", said(open, who.here())),
                        choices(program, who.here()));
    }

    private Map<String, Object> said(List<Delivery> open, Here here) {
        var names = open.stream().map(Delivery::recipient).distinct().map(addressee::name).sorted().toList();
        return Map.of("count", open.size(), "names",
                Words.some(names, MOST_NAMES, more -> WORDS.say(here, "more", Map.of("more", more))));
    }

    private static List<Choice> choices(ProgramId program, Here here) {
        return List.of(Choice.of(WORDS.label(here, "again"), new DoubtCommand.SendAgain(program)).primary(),
                Choice.of(WORDS.label(here, "leave"), new DoubtCommand.Leave(program)));
    }
}
