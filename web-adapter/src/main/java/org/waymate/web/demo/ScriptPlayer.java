package org.waymate.web.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.chat.Asked;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Codec;
import org.waymate.chat.message.Part;
import org.waymate.web.PlayingAlone;
import org.waymate.web.clock.PlaygroundClock;
import org.waymate.web.clock.TurningTheClock;
import org.waymate.web.talk.Answered;
import org.waymate.web.talk.Asking;
import org.waymate.web.talk.Cast;
import org.waymate.web.talk.Channel;
import org.waymate.web.talk.Occasion;
import org.waymate.web.talk.Place;
import org.waymate.web.talk.Player;
import org.waymate.web.talk.Speaking;
import org.waymate.web.talk.Transcript;

/// Does what a line of the script says, by the same door as a visitor.
@Component
@PlayingAlone
final class ScriptPlayer {

    private final Cast cast;
    private final Speaking speaking;
    private final Asking asking;
    private final Filling filling;
    private final Remembered remembered;
    private final Transcript transcript;
    private final Codec codec;
    private final PlaygroundClock clock;
    private final TurningTheClock turning;

    ScriptPlayer(Cast cast, Speaking speaking, Asking asking, Filling filling, Remembered remembered,
            Transcript transcript, Codec codec, PlaygroundClock clock, TurningTheClock turning) {
        this.cast = cast;
        this.speaking = speaking;
        this.asking = asking;
        this.filling = filling;
        this.remembered = remembered;
        this.transcript = transcript;
        this.codec = codec;
        this.clock = clock;
        this.turning = turning;
    }

    /// @throws BadScript when it can't be done
    void play(Line line) {
        try {
            play(line.cue());
            turning.letHappen();
        } catch (BadScript why) {
            throw new BadScript(line.number(), why);
        }
    }

    private void play(Cue cue) {
        switch (cue) {
            case Cue.Begins begins -> begin(begins);
            case Cue.Writes writes -> write(writes);
            case Cue.Presses presses -> press(presses);
            case Cue.Picks picks -> pick(picks);
            case Cue.Comes(var slug, var name, var zone, var reads) -> cast.come(slug, name, zone, reads);
            case Cue.Waits(var who, var forTheScript) ->
                who.forEach(name -> cast.play(player(name).slug(), forTheScript));
            case Cue.TakesMessages(var who, var open) -> cast.takeMessages(player(who), open);
            case Cue.Turns(var by) -> turn(by);
            case Cue.TurnsToAWeekday(var at) -> turning.to(nextWeekday(at));
            case Cue.TurnsToBefore(var today) ->
                turning.to(clock.realNow().atZone(ZoneOffset.UTC).minus(today).toInstant());
            case Cue.TurnsToToday _ -> turning.to(clock.realNow());
        }
    }

    private void begin(Cue.Begins begins) {
        var zone = cast.first().zone();
        var day = LocalDate.ofInstant(clock.realNow(), zone).minus(begins.ago());
        clock.beginAt(day.atTime(begins.at()).atZone(zone).toInstant());
    }

    private void turn(TemporalAmount by) {
        turning.to(clock.instant().atZone(ZoneOffset.UTC).plus(by).toInstant());
    }

    private Instant nextWeekday(LocalTime at) {
        var now = clock.instant().atZone(cast.first().zone());
        return Stream.iterate(now.toLocalDate(), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .map(day -> day.atTime(at).atZone(now.getZone())).filter(now::isBefore).findFirst()
                .orElseThrow().toInstant();
    }

    private void write(Cue.Writes cue) {
        var who = player(cue.who());
        var where = cue.channel().<Place>map(ScriptPlayer::channel)
                .orElseGet(() -> new Place.Direct(who.slug()));
        var occasion = occasion(who, where, Optional.empty());
        finish(speaking.say(occasion, cue.line()), occasion, cue.answers());
    }

    private void press(Cue.Presses cue) {
        var who = player(cue.who());
        var button = remembered.button(who, cue.label(), cue.beside()).orElseThrow(
                () -> new BadScript(cue.who() + " sees no button " + cue.label()
                        + cue.beside().map(" beside "::concat).orElse("")));
        var occasion = occasion(who, button.where(), Optional.of(button.saying()));
        finish(asking.ask(occasion, new Asked.Pressed(codec.write(button.what().does()))), occasion,
                cue.answers());
    }

    private void pick(Cue.Picks cue) {
        var who = player(cue.who());
        var list = remembered.pickList(who, cue.option())
                .orElseThrow(() -> new BadScript(cue.who() + " sees no list with " + cue.option()));
        var values = list.what().options().stream().filter(pick -> pick.label().equals(cue.option()))
                .map(Part.Pick::value).limit(1).toList();
        var occasion = occasion(who, list.where(), Optional.of(list.saying()));
        var asked = new Asked.Picked(codec.write(list.what().picks()), list.what().question(), values);
        finish(asking.ask(occasion, asked), occasion, Map.of());
    }

    private void finish(Answered answered, Occasion occasion, Map<String, String> answers) {
        switch (answered) {
            case Answered.Said _ when answers.isEmpty() -> {
            }
            case Answered.Said _ -> throw new BadScript("no form opened for " + answers.keySet());
            case Answered.Corrected(var errors) -> throw new BadScript("the form was not taken: " + errors);
            case Answered.Opens(var form) -> {
                Answers filled = filling.fill(form, answers, occasion);
                var again = occasion(occasion.who(), occasion.where(),
                        occasion.pressed().map(saying -> saying.id()));
                finish(asking.ask(again, new Asked.Submitted(form.code(), filled)), again, Map.of());
            }
        }
    }

    private Occasion occasion(Player who, Place where, Optional<Long> saying) {
        return new Occasion(who, where, UUID.randomUUID().toString(), saying.flatMap(transcript::said));
    }

    private Player player(String name) {
        return cast.known(name).orElseThrow(() -> new BadScript("nobody is called " + name));
    }

    private static Place channel(String title) {
        return Channel.called(title).map(Place.Among::new)
                .orElseThrow(() -> new BadScript("there is no channel " + title));
    }
}
