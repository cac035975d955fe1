package org.waymate.slack;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymate.chat.message.Message;
import org.waymate.chat.words.Words;

/// Shows messages in windows: the App Home, and a modal that says what came of a form.
final class ViewRenderer {

    private static final Words WORDS = Words.of(ViewRenderer.class);

    /// Slack shows 100 blocks; a panel has at most a heading, twelve rows and its buttons.
    private static final int BESIDE_THE_PANEL = 60;

    private final MessageRenderer renderer;

    ViewRenderer(MessageRenderer renderer) {
        this.renderer = renderer;
    }

    /// Whether a window has room for all of it, beside an App Home's panel too; files it never takes.
    boolean holds(Message message) {
        return !Files.in(message) && renderer.forView(message).size() <= BESIDE_THE_PANEL;
    }

    View modal(Message message, Locale locale, ReturnAddress.Modal where) {
        return window(renderer.forView(message), locale, where);
    }

    View working(Locale locale, ReturnAddress.Modal where) {
        return window(List.of(Blocks
                .section(section -> section.text(Buttons.plain(WORDS.label(locale, "working"))))), locale,
                where);
    }

    /// @param said what came of the last press
    View home(Optional<Message> said, Message panel) {
        var blocks = new ArrayList<LayoutBlock>();
        said.filter(message -> !message.equals(panel)).ifPresent(message -> {
            blocks.addAll(renderer.forView(message));
            blocks.add(Blocks.divider());
        });
        blocks.addAll(renderer.forView(panel));
        return Views.view(view -> view.type("home").blocks(blocks));
    }

    /// Whoever presses or fills something in it goes on where its form was opened.
    private static View window(List<LayoutBlock> blocks, Locale locale, ReturnAddress.Modal where) {
        return Views.view(view -> view.type("modal").callbackId("told")
                .title(Views.viewTitle(
                        title -> title.type("plain_text").text(WORDS.label(locale, "view.title"))))
                .close(Views.viewClose(
                        close -> close.type("plain_text").text(WORDS.label(locale, "view.close"))))
                .privateMetadata(new KeptAddress("", where).written()).blocks(blocks));
    }
}
