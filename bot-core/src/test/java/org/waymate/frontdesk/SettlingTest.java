package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.waymate.chat.Asked;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Ask;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Command;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.chat.command.Reading;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Shapes;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.command.Slash;
import org.waymate.chat.command.TypedLine;
import org.waymate.chat.message.Part;
import org.waymate.program.Asker;
import org.waymate.program.Choices;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;

/// Names of living things where several may be given: each is settled for itself.
@CoreTest
class SettlingTest {

    record PlantId(UUID value) {}

    /// Called as our own help, so that there are words for its question.
    @Slash("help")
    record Help(@Ask List<PlantId> about) implements Command {}

    private static final PlantId MOSS = new PlantId(new UUID(0, 1));
    private static final PlantId IVY = new PlantId(new UUID(0, 2));
    private static final PlantId IVORY = new PlantId(new UUID(0, 3));

    /// Offers what begins as it was typed.
    private static final Choices<PlantId> PLANTS = new Choices<>() {

        @Override
        public Class<PlantId> type() {
            return PlantId.class;
        }

        @Override
        public List<Option> matching(Asker who, String typed) {
            return Stream.of(option(MOSS, "moss"), option(IVY, "ivy"), option(IVORY, "ivory"))
                    .filter(option -> option.label().startsWith(typed)).toList();
        }
    };

    @Autowired private Campus campus;
    @Autowired private Doorkeeper doorkeeper;
    @Autowired private Drafts drafts;
    @Autowired private FormMessages messages;
    @Autowired private Clock clock;

    private final Shapes shapes = Shapes.of(List.of(Help.class));
    private final Shape shape = shapes.of(Help.class);
    private final Codec codec = new Codec(shapes);
    private Keeping keeping;
    private Settling settling;
    private Asker ana;

    @BeforeEach
    void plantsAreOffered() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("plants", PLANTS);
        keeping = new Keeping(drafts, shapes, messages, new Codec(shapes), clock);
        settling = new Settling(new Offers(beans.getBeanProvider(
                ResolvableType.forClassWithGenerics(Choices.class, PlantId.class))), keeping, messages,
                new Phrasebook());
        ana = doorkeeper.asker(campus.visitor("Ana").visit("1"), shape.audience());
    }

    @Test
    void eachNameIsSettledAndNoneOverwritesAnother() {
        var given = Answers.NONE.with("about", List.of("moss", ShortId.write(IVORY.value()), "ivy"));

        assertThat(settled(given)).isEqualTo(new Help(List.of(MOSS, IVORY, IVY)));
    }

    @Test
    void whatIsPickedStandsBesideWhatWasSettled() {
        var open = (Settling.Open) settle(Answers.NONE.with("about", "moss, iv"));
        var list = (Part.PickList) ((Reply.Tell) open.reply()).message().parts().getLast();
        assertThat(list.options()).extracting(Part.Pick::label).containsExactly("ivy", "ivory");

        var picked = new Ear(shapes, codec, new TypedLine(shapes)).hear(new Asked.Picked(
                codec.write(list.picks()), list.question(), List.of(list.options().getLast().value())));
        var whole = keeping.whole(ana.visit(), picked).orElseThrow();

        assertThat(settled(whole.all())).isEqualTo(new Help(List.of(MOSS, IVORY)));
    }

    @Test
    void aNameThatNothingBearsIsToBeCorrected() {
        var open = (Settling.Open) settle(Answers.NONE.with("about", List.of("moss", "oak")));

        assertThat(((Reply.Correct) open.reply()).problems().get("about").inWords(ana.here()))
                .contains("oak");
    }

    private Command settled(Answers answers) {
        var known = answers;
        if (settle(answers) instanceof Settling.Settled(var all)) {
            known = all;
        }
        return ((Reading.Complete) shape.read(known, ana.here())).command();
    }

    private Settling.Result settle(Answers answers) {
        return shape.read(answers, ana.here()) instanceof Reading.Unsettled(var typed)
                ? settling.settle(ana, shape, answers, typed)
                : new Settling.Settled(answers);
    }

    private static Option option(PlantId id, String name) {
        return new Option(ShortId.write(id.value()), name);
    }
}
