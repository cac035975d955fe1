package org.waymate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Prose;
import org.waymate.slack.fake.BlockKit;

/// Of a message that only one person sees, a press tells the block and nothing else.
class PageMarkTest {

    private static final MessageRenderer RENDERER = new MessageRenderer(Samples.CODEC);

    private static Message list(int rows) {
        return Message.saying(new Prose("Look:")).and(new Part.Rows(IntStream.range(0, rows)
                .mapToObj(i -> new Part.Row(new Prose("Row " + i),
                        List.of(Choice.of("Done", new Invitation.Coded("finish|x")))))
                .toList()))
                .and(new Part.PickList("Which?", new Invitation.Coded("choose"), "colour",
                        List.of(new Part.Pick("Red", "red"))));
    }

    @Test
    void whatCanBePressedSaysWhichPageItStandsOn() {
        var pages = RENDERER.pages(list(60));

        assertThat(pages).hasSizeGreaterThan(1);
        for (var i = 0; i < pages.size(); i++) {
            assertThat(BlockKit.ofMessage(blocks(pages.get(i)))).isEmpty();
            assertThat(pages.get(i).blocks()).filteredOn(PageMarkTest::isPressed).isNotEmpty()
                    .extracting(block -> PageMark.pressed(block.getBlockId())).containsOnly(Optional.of(i));
        }
    }

    @Test
    void aMessageOfOnePageSaysNothing() {
        assertThat(RENDERER.pages(list(2)).getFirst().blocks()).filteredOn(PageMarkTest::isPressed)
                .extracting(LayoutBlock::getBlockId).containsOnlyNulls();
        assertThat(PageMark.pressed("Xa1")).isEmpty();
        assertThat(PageMark.pressed(null)).isEmpty();
    }

    @Test
    void aMessageFromBeforeIsKnownByItsLastBlock() {
        assertThat(PageMark.written(List.of(PageMark.number(2, 3)))).contains(2);
        assertThat(PageMark.written(List.of())).isEmpty();
    }

    private static boolean isPressed(LayoutBlock block) {
        return block instanceof ActionsBlock
                || block instanceof SectionBlock section && section.getAccessory() != null;
    }

    private static String blocks(Page page) {
        return JsonParser.parseString(page.json()).getAsJsonObject().get("blocks").toString();
    }
}
