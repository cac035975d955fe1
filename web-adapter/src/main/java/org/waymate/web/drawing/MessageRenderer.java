package org.waymate.web.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymate.chat.command.Codec;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.words.Prose;

/// A message as HTML, for inside a `<form>` that says who presses: its buttons are `pressed` with a code, or
/// `picked` with the number of a pick list. What depends on the reader is left to [ForReader].
final class MessageRenderer {

    static final String FILES = "/playground/files/";

    private final Codec codec;
    private final AtomicInteger pickLists = new AtomicInteger();

    MessageRenderer(Codec codec) {
        this.codec = codec;
    }

    String html(Message message) {
        var html = new Html();
        message.parts().forEach(part -> draw(html, part));
        return html.toString();
    }

    private void draw(Html html, Part part) {
        switch (part) {
            case Part.Heading(var text) -> prose(html, "h3", "part heading", text);
            case Part.Paragraph(var text) -> prose(html, "div", "part paragraph", text);
            case Part.Note(var text) -> prose(html, "div", "part note", text);
            case Part.Facts(var facts) -> facts(html, facts);
            case Part.Choices(var choices) -> choices(html, "part choices", choices);
            case Part.Rows(var rows) -> rows(html, rows);
            case Part.PickList list -> pickList(html, list);
            case Part.Picture picture -> picture(html, picture);
            case Part.Attachment file -> attachment(html, file);
        }
    }

    private static void prose(Html html, String tag, String cssClass, Prose text) {
        html.open(tag, attributes("class", cssClass)).raw(ProseRenderer.html(text)).close(tag);
    }

    private static void facts(Html html, List<Part.Fact> facts) {
        html.open("dl", "part facts");
        for (var fact : facts) {
            html.open("div", "fact").open("dt", attributes("dir", "auto")).text(fact.name()).close("dt");
            prose(html, "dd", "value", fact.value());
            html.close("div");
        }
        html.close("dl");
    }

    private void choices(Html html, String cssClass, List<Choice> choices) {
        html.open("div", cssClass);
        for (var choice : choices) {
            html.open("button",
                    attributes("type", "submit", "name", "pressed", "value", codec.write(choice.does()),
                            "class", "choice " + choice.look().name().toLowerCase(Locale.ROOT), "dir",
                            "auto"));
            html.text(choice.label()).close("button");
        }
        html.close("div");
    }

    private void rows(Html html, List<Part.Row> rows) {
        html.open("ul", "part rows");
        for (var row : rows) {
            html.open("li", "row");
            prose(html, "div", "text", row.text());
            if (!row.choices().isEmpty()) {
                choices(html, "choices", row.choices());
            }
            html.close("li");
        }
        html.close("ul");
    }

    private void pickList(Html html, Part.PickList list) {
        var number = "pick-" + pickLists.getAndIncrement();
        html.open("div", "part pick").open("label", "prompt").open("span", attributes("dir", "auto"))
                .text(list.prompt()).close("span").open("select", attributes("name", number));
        for (var option : list.options()) {
            html.open("option", attributes("value", option.value())).text(option.label()).close("option");
        }
        html.close("select").close("label");
        html.open("input",
                attributes("type", "hidden", "name", number + "-code", "value", codec.write(list.picks())));
        html.open("input",
                attributes("type", "hidden", "name", number + "-question", "value", list.question()));
        html.open("button",
                attributes("type", "submit", "name", "picked", "value", number, "class", "choice plain"))
                .raw(ForReader.CHOOSE).close("button").close("div");
    }

    private static void picture(Html html, Part.Picture picture) {
        var address = FILES + Enclosures.of(picture).id();
        html.open("a",
                attributes("class", "part picture", "href", address, "target", "_blank", "rel", "noopener"));
        html.open("img", attributes("src", address, "alt", picture.alt())).close("a");
    }

    private static void attachment(Html html, Part.Attachment file) {
        var address = FILES + Enclosures.of(file).id() + "?download";
        html.open("a", attributes("class", "part file", "href", address, "download", file.fileName()));
        html.open("span", "name").text(file.fileName()).close("span");
        html.open("span", "size").text(size(file.content().length)).close("span").close("a");
    }

    private static String size(int bytes) {
        return bytes < 1024 ? bytes + " B" : (bytes + 512) / 1024 + " KB";
    }

    private static Map<String, String> attributes(String... namesAndValues) {
        var attributes = new LinkedHashMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }
}
