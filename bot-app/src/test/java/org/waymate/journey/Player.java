package org.waymate.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.waymate.journey.Browser.Field;
import org.waymate.testing.Effort;
import org.waymate.testing.Somebody;

/// Somebody in the playground: types in a channel, where the answers are for them alone, and reads their direct
/// messages.
final class Player implements Somebody {

    private final Browser browser;
    private final String slug;
    private final String channel;
    private final Effort effort = new Effort();
    private @Nullable Element form;

    Player(Browser browser, String slug, String channel) {
        this.browser = browser;
        this.slug = slug;
        this.channel = channel;
    }

    @Override
    public Somebody types(String line) {
        effort.types(line);
        return after(browser.sends("/playground/say", "pane", "1", "who", slug, "at", channel, "line", line));
    }

    @Override
    public Somebody presses(String label) {
        var button = Stream.concat(lastReply().stream(), sayings(direct()).reversed().stream())
                .flatMap(saying -> saying.select("button[name=pressed]").stream())
                .filter(one -> one.text().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(slug + " sees no button " + label + " in " + told()
                        + directly()));
        return pressing(button);
    }

    @Override
    public Somebody pressesInTheChannel(String label) {
        return pressing(sayings(channel).reversed().stream()
                .flatMap(saying -> saying.select("button[name=pressed]").stream())
                .filter(one -> one.text().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("Nothing in the channel has " + label)));
    }

    private Somebody pressing(Element button) {
        effort.taps(1);
        var fields = hidden(button.closest("form"));
        fields.add(new Field("pressed", button.val()));
        return after(browser.sends("/playground/press", fields));
    }

    @Override
    public Effort effort() {
        return effort;
    }

    @Override
    public Somebody fills(Map<String, String> answers) {
        if (form == null) {
            throw new AssertionError("No form is open for " + slug + ", but: " + told());
        }
        var fields = hidden(form);
        for (var control : form.select("[name^=answer.]")) {
            if (!answers.containsKey(question(control))) {
                standing(control).ifPresent(value -> fields.add(new Field(control.attr("name"), value)));
            }
        }
        answers.forEach((question, typed) -> filled(question, typed).forEach(fields::add));
        effort.taps(1);
        return after(browser.sends("/playground/form", fields));
    }

    private static String question(Element control) {
        return control.attr("name").substring("answer.".length());
    }

    private static Optional<String> standing(Element control) {
        return switch (control.normalName()) {
            case "select" -> Optional.ofNullable(control.selectFirst("option[selected]")).map(Element::val);
            case "textarea" -> Optional.of(control.wholeText());
            default -> control.attr("type").matches("radio|checkbox") && !control.hasAttr("checked")
                    ? Optional.empty()
                    : Optional.of(control.val());
        };
    }

    /// Only what the form shows can be answered.
    private Stream<Field> filled(String question, String typed) {
        var controls = form.select("[name=answer." + question + "]");
        if (controls.isEmpty()) {
            throw new AssertionError("The form does not ask for " + question + ": " + form.text());
        }
        cost(controls.first(), typed);
        var several = controls.first().attr("type").equals("checkbox");
        return (several ? Stream.of(typed.split(";")) : Stream.of(typed))
                .map(value -> new Field("answer." + question, value));
    }

    private void cost(Element control, String answer) {
        switch (control.normalName() + "/" + control.attr("type")) {
            case "input/radio", "input/checkbox" -> effort.taps(answer.split(";").length);
            case "select/" -> effort.taps(2);
            default -> effort.types(answer);
        }
    }

    private Somebody after(Browser.Page page) {
        var wrong = page.html().select("p.error").eachText().stream().filter(text -> !text.isBlank())
                .toList();
        if (!wrong.isEmpty()) {
            throw new AssertionError("The form comes back: " + wrong);
        }
        form = page.html().selectFirst("dialog form");
        return this;
    }

    @Override
    public String told() {
        return lastReply().map(Element::text).orElse("nothing");
    }

    @Override
    public List<String> directly() {
        return sayings(direct()).stream().map(Element::text).toList();
    }

    @Override
    public List<String> received() {
        return Stream.of(direct(), channel).flatMap(place -> sayings(place).stream())
                .flatMap(saying -> saying.select("img, a.file").stream()).map(this::file).toList();
    }

    /// A picture's name is told by the address only to who asks for it, so it is asked for.
    private String file(Element shown) {
        return shown.normalName().equals("img")
                ? browser.fileName(shown.attr("src")) + " " + shown.attr("alt")
                : shown.attr("download");
    }

    private Optional<Element> lastReply() {
        return sayings(channel).reversed().stream().findFirst();
    }

    private String direct() {
        return "dm-" + slug;
    }

    /// What the bot has said there to this person.
    private List<Element> sayings(String place) {
        Document seen = browser.sees("/playground/said?pane=1&who=" + slug + "&at=" + place);
        return seen.select("li.bot form.message");
    }

    private static List<Field> hidden(Element form) {
        return new ArrayList<>(form.select("input[type=hidden]").stream()
                .map(input -> new Field(input.attr("name"), input.val())).toList());
    }
}
