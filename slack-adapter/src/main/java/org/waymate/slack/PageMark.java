package org.waymate.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the pages of one message apart when one is pressed. The page stands in the id of each block that can
/// be pressed: of a message that only one person sees Slack says nothing else.
final class PageMark {

    private static final Pattern PRESSED = Pattern.compile("p(\\d{1,4}):\\d+");
    private static final String NUMBER = "page:";

    private PageMark() {}

    /// @param place among the blocks of the page, since an id stands only once in a message
    static LayoutBlock on(int page, int place, LayoutBlock block) {
        var id = "p" + page + ":" + place;
        if (block instanceof ActionsBlock actions) {
            return ActionsBlock.builder().blockId(id).elements(actions.getElements()).build();
        }
        return block instanceof SectionBlock section && section.getAccessory() != null
                ? SectionBlock.builder().blockId(id).text(section.getText())
                        .accessory(section.getAccessory()).build()
                : block;
    }

    /// The last block of a page, for people.
    static LayoutBlock number(int page, int of) {
        var shown = (page + 1) + " / " + of;
        return Blocks.context(NUMBER + page, List.of(PlainTextObject.builder().text(shown).build()));
    }

    static Optional<Integer> pressed(@Nullable String blockId) {
        return Optional.ofNullable(blockId).map(PRESSED::matcher).filter(id -> id.matches())
                .map(id -> Integer.valueOf(id.group(1)));
    }

    /// As [#pressed], of messages from before the blocks had ids: by the number below the whole page.
    static Optional<Integer> written(List<LayoutBlock> blocks) {
        return blocks.stream().map(LayoutBlock::getBlockId)
                .filter(id -> id != null && id.startsWith(NUMBER))
                .map(id -> Integer.valueOf(id.substring(NUMBER.length()))).findFirst();
    }
}
