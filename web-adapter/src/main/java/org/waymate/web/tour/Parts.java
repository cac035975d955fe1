package org.waymate.web.tour;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Who plays which part.
///
/// @param names by part
record Parts(Map<String, String> names) {

    static final Parts NONE = new Parts(Map.of());

    /// With a number behind their names where such people have come before.
    static Parts fresh(Map<String, String> names, Predicate<String> taken) {
        var turn = 1;
        while (numbered(names, turn).slugs().stream().anyMatch(taken)) {
            turn++;
        }
        return numbered(names, turn);
    }

    private static Parts numbered(Map<String, String> names, int turn) {
        var numbered = new TreeMap<String, String>();
        names.forEach((part, name) -> numbered.put(part, turn == 1 ? name : name + " " + turn));
        return new Parts(numbered);
    }

    private List<String> slugs() {
        return names.values().stream().map(Parts::slug).toList();
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    String slugOf(String part) {
        return slug(names.getOrDefault(part, part));
    }

    String fill(String text) {
        var filled = text;
        for (var one : names.entrySet()) {
            filled = filled.replace("{" + one.getKey() + "}", slug(one.getValue()))
                    .replace("{" + one.getKey() + ".name}", one.getValue());
        }
        return filled;
    }

    String written() {
        return names.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(";"));
    }

    static Parts read(String written) {
        return new Parts(Arrays.stream(written.split(";")).filter(one -> one.contains("="))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> one[1], (one, _) -> one, TreeMap::new)));
    }
}
