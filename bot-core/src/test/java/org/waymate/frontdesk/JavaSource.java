package org.waymate.frontdesk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A source as the tests of the bundles read it: its methods, what they call, and with what.
///
/// @param type the name of the file's type; empty for a page, which is all one method without parameters
record JavaSource(String type, String text) {

    private static final Pattern METHOD = Pattern.compile(
            "(?m)^\\s+(?:[a-z]+ )*[A-Z\\w][\\w<>\\[\\].?, ]* (\\w+)\\(([^;{}()]*)\\)\\s*(?:throws [\\w, ]+)?\\s*\\{");
    private static final Pattern CALL = Pattern.compile("(?:(new )|(\\w*\\)?)\\s*\\.\\s*)?\\b(\\w+)\\(");

    record Method(String name, List<String> parameters, String body) {

        List<Call> calls() {
            return CALL.matcher(body).results()
                    .map(found -> new Call(
                            found.group(1) != null ? "new" : found.group(2) == null ? "" : found.group(2),
                            found.group(3), arguments(body, found.end())))
                    .toList();
        }

        /// What a variable of the method is made of.
        Optional<String> variable(String name) {
            return name.matches("\\w+")
                    ? Pattern.compile("(?:var|String) " + name + " = ([^;]+);").matcher(body).results()
                            .map(found -> found.group(1)).findFirst()
                    : Optional.empty();
        }
    }

    /// @param on what stands before the dot: a type, a thing, `)` behind another call; `new`; or nothing
    record Call(String on, String method, List<String> arguments) {

        boolean isOnAThing() {
            return on.isEmpty() || Character.isLowerCase(on.charAt(0));
        }
    }

    boolean isPage() {
        return type.isEmpty();
    }

    List<Method> methods() {
        return isPage()
                ? List.of(new Method("", List.of(), text))
                : METHOD.matcher(text).results().map(found -> new Method(found.group(1),
                        Arrays.stream(found.group(2).split(",")).map(JavaSource::lastWord).toList(),
                        text.substring(found.end(), end(text, found.end())))).toList();
    }

    private static String lastWord(String parameter) {
        return parameter.strip().replaceFirst("(?s).*\\s", "");
    }

    /// The arguments, parted by the commas that stand in no brackets and no string.
    private static List<String> arguments(String text, int from) {
        var arguments = new ArrayList<String>();
        var end = end(text, from);
        for (var at = from; at < end;) {
            var comma = comma(text, at, end);
            arguments.add(text.substring(at, comma).strip());
            at = comma + 1;
        }
        return arguments;
    }

    private static int comma(String text, int from, int end) {
        for (var at = from; at < end; at = next(text, at)) {
            if (text.charAt(at) == ',') {
                return at;
            }
        }
        return end;
    }

    /// Where the bracket closes that was opened before.
    private static int end(String text, int from) {
        var at = from;
        while (at < text.length() && ")}]".indexOf(text.charAt(at)) < 0) {
            at = next(text, at);
        }
        return at;
    }

    /// One on, over a string or what stands in brackets.
    private static int next(String text, int at) {
        var first = text.charAt(at);
        if (first == '"' || first == '\'') {
            var end = at + 1;
            while (end < text.length() && text.charAt(end) != first) {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            return Math.min(end + 1, text.length());
        }
        return Math.min("({[".indexOf(first) < 0 ? at + 1 : end(text, at + 1) + 1, text.length());
    }
}
