package org.waymate.frontdesk;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.waymate.chat.command.Answers;

/// Raw answers as text: a line a question, the name and its answers between commas, each URL-encoded.
final class Kept {

    private Kept() {}

    static String write(Answers answers) {
        return answers.byQuestion().entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + entry.getValue().stream().map(Kept::encoded).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    static Answers read(String kept) {
        var answers = Answers.NONE;
        for (var line : kept.lines().toList()) {
            var at = line.indexOf('=');
            answers = answers.with(line.substring(0, at), values(line.substring(at + 1)));
        }
        return answers;
    }

    private static List<String> values(String part) {
        return part.isEmpty()
                ? List.of()
                : Arrays.stream(part.split(",")).map(one -> URLDecoder.decode(one, StandardCharsets.UTF_8))
                        .toList();
    }

    private static String encoded(String answer) {
        return URLEncoder.encode(answer, StandardCharsets.UTF_8);
    }
}
