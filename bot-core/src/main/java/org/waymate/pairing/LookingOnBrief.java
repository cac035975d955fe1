package org.waymate.pairing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.program.OnBrief;

/// Each mentee for whom nobody is left to ask, with the mentor who would fit best.
@Component
class LookingOnBrief implements OnBrief {

    private static final Words WORDS = Words.of(LookingOnBrief.class);

    private final MentorRequests requests;
    private final Matches matches;
    private final Fitting fitting;
    private final Acquaintance acquaintance;
    private final MatchLine line;

    LookingOnBrief(MentorRequests requests, Matches matches, Fitting fitting, Acquaintance acquaintance,
            MatchLine line) {
        this.requests = requests;
        this.matches = matches;
        this.fitting = fitting;
        this.acquaintance = acquaintance;
        this.line = line;
    }

    @Override
    public String kind() {
        return "mentee";
    }

    @Override
    public List<Need> open(Onlooker who) {
        return requests.waiting(who.program().id()).stream()
                .map(request -> new Need(request.id().value(), false, request.since())).toList();
    }

    @Override
    public Part.Row row(UUID subject, Onlooker who) {
        var request = requests.get(new MentorRequestId(subject));
        return switch (request.state()) {
            case WAITING -> waits(request, who.here());
            case CHOOSING, ASKING -> said("queued.asked", request, who.here());
            case MATCHED -> new Part.Row(line.made(matches.of(request.id()).orElseThrow(), who.here()),
                    List.of());
            case WITHDRAWN -> said("queued.withdrawn", request, who.here());
        };
    }

    private Part.Row said(String key, MentorRequest request, Here here) {
        return new Part.Row(WORDS.say(here, key, Map.of("name", acquaintance.name(request.mentee()))),
                List.of());
    }

    private Part.Row waits(MentorRequest request, Here here) {
        var best = fitting.forRequest(request).findFirst();
        var text = WORDS.say(here, "brief.waits",
                Map.of("name", acquaintance.name(request.mentee()), "topic",
                        Phrasebook.label(request.topic(), here.locale()), "days",
                        Duration.between(request.since(), here.now()).toDays(), "fits", best.isPresent(),
                        "mentor", best.map(acquaintance::name).orElse("")));
        return new Part.Row(text, Stream.concat(
                best.map(mentor -> fitting.match(request, mentor, here).primary()).stream(),
                Stream.of(others(request, best.isPresent(), here))).toList());
    }

    private static Choice others(MentorRequest request, boolean somebody, Here here) {
        return Choice.of(WORDS.label(here, somebody ? "brief.others" : "queue.see"),
                new PairingCommand.Queue(Optional.of(request.program())));
    }
}
