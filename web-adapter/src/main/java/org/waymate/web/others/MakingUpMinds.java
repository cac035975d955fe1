package org.waymate.web.others;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymate.chat.command.Codec;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.web.PlayingAlone;
import org.waymate.web.others.Habits.Intent;
import org.waymate.web.others.Habits.Offer;
import org.waymate.web.talk.Cast;
import org.waymate.web.talk.Heard;
import org.waymate.web.talk.Place;
import org.waymate.web.talk.Player;

/// Reads what the bot writes to somebody, who makes up their mind at once what to answer and when. Where a message
/// changes, what they wanted to press may be gone; should it stand there again, they make up their mind anew.
@Component
@PlayingAlone
class MakingUpMinds {

    private final Errands errands;
    private final Cast cast;
    private final Codec codec;
    private final Clock clock;

    MakingUpMinds(Errands errands, Cast cast, Codec codec, Clock clock) {
        this.errands = errands;
        this.cast = cast;
        this.codec = codec;
        this.clock = clock;
    }

    /// A press and what it set off may change the same message at once.
    @EventListener
    synchronized void hear(Heard heard) {
        if (heard.message().isPresent() && heard.place() instanceof Place.Direct(var owner)) {
            cast.called(owner).ifPresent(player -> read(heard.message().get(), heard.saying(), player));
        }
    }

    private void read(Message message, long saying, Player player) {
        var offers = offers(message);
        forgetWhatIsGone(saying, offers);
        var day = LocalDate.ofInstant(clock.instant(), player.zone());
        offers.stream().flatMap(offer -> Habits.about(offer, player.slug(), day).stream())
                .forEach(intent -> keep(intent, saying, player));
    }

    private void forgetWhatIsGone(long saying, List<Offer> offers) {
        var codes = offers.stream().flatMap(offer -> offer.codes().stream()).collect(Collectors.toSet());
        errands.open(saying).stream().filter(errand -> !errand.isOffered(codes)).forEach(errands::delete);
    }

    private void keep(Intent intent, long saying, Player player) {
        var question = player.slug() + " " + intent.question();
        if (!errands.existsById(question)) {
            var now = clock.instant();
            var due = intent.atOnce() ? now : WakingHours.from(now.plus(intent.after()), player.zone());
            errands.save(new Errand(question, player.slug(), saying, intent.press(), due));
        }
    }

    private List<Offer> offers(Message message) {
        return message.parts().stream().flatMap(part -> switch (part) {
            case Part.Choices(var choices) -> Stream.of(new Offer(message.plain(), codes(choices)));
            case Part.Rows(var rows) ->
                rows.stream().map(row -> new Offer(row.text().plain(), codes(row.choices())));
            case Part.Heading _,Part.Paragraph _,Part.Note _,Part.Facts _,Part.PickList _,Part.Picture _,Part.Attachment _ ->
                Stream.empty();
        }).toList();
    }

    private Set<String> codes(List<Choice> choices) {
        return choices.stream().map(choice -> codec.write(choice.does()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
