package org.waymate.slack;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymate.chat.Form;
import org.waymate.chat.words.Words;

/// Turns a form into a modal: one input block a field, named by the question.
final class FormRenderer {

    static final String FORM = "form";

    /// Slack shows 100 blocks; a field with an error takes two, and one says who reads it.
    private static final int FIELDS = 49;
    private static final Words WORDS = Words.of(FormRenderer.class);

    private FormRenderer() {}

    static View view(Form form, ReturnAddress back, Locale locale) {
        return Views.view(view -> view.type("modal").callbackId(FORM)
                .title(Views.viewTitle(title -> title.type("plain_text").text(form.title())))
                .submit(Views.viewSubmit(submit -> submit.type("plain_text").text(form.submit())))
                .close(Views.viewClose(
                        close -> close.type("plain_text").text(WORDS.label(locale, "form.cancel"))))
                .privateMetadata(new KeptAddress(form.code(), back).written())
                .blocks(blocks(form)));
    }

    private static List<LayoutBlock> blocks(Form form) {
        var blocks = new ArrayList<LayoutBlock>();
        form.readers().ifPresent(readers -> blocks.add(small(readers)));
        form.fields().stream().limit(FIELDS).forEach(field -> {
            field.error().ifPresent(error -> blocks.add(small(error)));
            blocks.add(input(field));
        });
        return blocks;
    }

    private static LayoutBlock input(Form.Field field) {
        return InputBlock.builder().blockId(field.name()).label(Buttons.plain(field.label()))
                .hint(field.hint().map(Buttons::plain).orElse(null)).optional(!field.required())
                .element(FieldRenderer.element(field)).build();
    }

    static LayoutBlock small(String text) {
        return Blocks.context(List.of(Buttons.plain(text)));
    }
}
