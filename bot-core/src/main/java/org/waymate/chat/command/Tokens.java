package org.waymate.chat.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Cuts a typed line into words; straight and curly quotes keep words together.
final class Tokens {

    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";
    private static final String QUOTED = "[" + QUOTES + "]([^" + QUOTES + "]*)[" + QUOTES + "]";
    private static final String NAME = "([\\p{L}\\p{N}-]+):";
    private static final Pattern WORD = Pattern.compile(NAME + "(?=\\s|$)|(?:" + NAME + ")?(?:" + QUOTED
            + "|([^\\s" + QUOTES + "]\\S*))", Pattern.UNICODE_CHARACTER_CLASS);

    private Tokens() {}

    static List<Token> of(String line) {
        var tokens = new ArrayList<Token>();
        var word = WORD.matcher(line.strip());
        for (var end = 0; word.find(); end = word.end()) {
            var breaks = line.strip().substring(end, word.start()).replaceAll("[^\\n]", "");
            tokens.add(token(word.toMatchResult(), breaks + word.group()));
        }
        return List.copyOf(tokens);
    }

    /// One word without its quotes; several as they stand in the line.
    static String joined(List<Token> tokens) {
        return tokens.size() == 1
                ? tokens.getFirst().text()
                : tokens.stream().map(Token::written).collect(Collectors.joining(" ")).strip();
    }

    /// The value of a name, and the words after it that belong to it.
    static String value(List<Token> tokens) {
        var more = tokens.stream().skip(1).map(Token::written).collect(Collectors.joining(" "));
        return (tokens.getFirst().value() + " " + more).strip();
    }

    private static Token token(MatchResult match, String written) {
        var name = Optional.ofNullable(match.group(1)).or(() -> Optional.ofNullable(match.group(2)));
        var value = Optional.ofNullable(match.group(3)).or(() -> Optional.ofNullable(match.group(4)))
                .orElse("");
        var text = name.map(before -> before + ":" + value).orElse(value);
        return new Token(text, name.map(before -> before.toLowerCase(Locale.ROOT)), value,
                match.group(3) != null, written);
    }
}
