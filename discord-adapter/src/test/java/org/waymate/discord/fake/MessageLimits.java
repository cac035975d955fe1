package org.waymate.discord.fake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What Discord refuses in a message beyond what its schema says.
public final class MessageLimits {

    private static final int COMPONENTS_V2 = 1 << 15;

    private final List<String> problems = new ArrayList<>();

    private MessageLimits() {}

    public static List<String> problems(DataObject message, List<String> files) {
        var limits = new MessageLimits();
        limits.check(message, files);
        return limits.problems;
    }

    private void check(DataObject message, List<String> files) {
        require((message.getInt("flags", 0) & COMPONENTS_V2) != 0, "is not Components V2");
        require(message.getString("content", "").isEmpty(), "has content beside Components V2");
        var mentions = message.optObject("allowed_mentions").orElseGet(DataObject::empty);
        require(mentions.optArray("parse").map(DataArray::isEmpty).orElse(false), "may ping: " + mentions);
        require(mentions.optArray("users").map(DataArray::isEmpty).orElse(true), "pings people: " + mentions);
        var components = all(message.getArray("components")).toList();
        require(!components.isEmpty(), "is empty");
        require(components.size() <= 40, "has " + components.size() + " components");
        text(components);
        codes(components);
        components.forEach(component -> component(component, files));
    }

    private void text(List<DataObject> components) {
        var text = components.stream().filter(one -> one.getInt("type") == 10)
                .map(one -> one.getString("content"))
                .toList();
        require(text.stream().noneMatch(String::isBlank), "has an empty text");
        var length = text.stream().mapToInt(one -> one.codePointCount(0, one.length())).sum();
        require(length <= 4000, "has " + length + " characters");
    }

    private void codes(List<DataObject> components) {
        Set<String> seen = new HashSet<>();
        components.stream().filter(one -> one.hasKey("custom_id")).map(one -> one.getString("custom_id"))
                .forEach(code -> {
                    require(seen.add(code), "has the code " + code + " twice");
                    require(code.length() <= 100, "has a code of " + code.length() + " characters");
                });
    }

    private void component(DataObject component, List<String> files) {
        switch (component.getInt("type")) {
            case 1 -> row(component.getArray("components"));
            case 12 -> component.getArray("items").stream(DataArray::getObject)
                    .forEach(item -> uploaded(item.getObject("media"), files));
            case 13 -> uploaded(component.getObject("file"), files);
            default -> {
            }
        }
    }

    private void row(DataArray row) {
        var buttons = row.stream(DataArray::getObject).filter(one -> one.getInt("type") == 2).count();
        require(buttons == row.length() ? buttons >= 1 && buttons <= 5 : row.length() == 1,
                "has a row that is neither one to five buttons nor one list");
    }

    private void uploaded(DataObject media, List<String> files) {
        var name = media.getString("url").replaceFirst("^attachment://", "");
        require(files.contains(name), "shows " + name + ", which was not uploaded with it: " + files);
    }

    static Stream<DataObject> all(DataArray components) {
        return components.stream(DataArray::getObject).flatMap(one -> Stream.concat(Stream.of(one),
                one.hasKey("components") ? all(one.getArray("components")) : Stream.empty()));
    }

    private void require(boolean fine, String otherwise) {
        if (!fine) {
            problems.add("The message " + otherwise);
        }
    }
}
