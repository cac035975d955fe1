package org.waymate.testing;

import java.util.List;
import java.util.stream.Stream;

/// What people may write into any field, by accident or to do harm: none of it may call anybody, become a link, a
/// formula or a page's own HTML, or break a message.
public final class HostileTexts {

    private static final List<String> CALLS = List.of("@everyone", "@here", "@channel", "<!channel>",
            "<!here>",
            "<!everyone>", "<!subteam^SEVIL>", "<!date^0^{date}^https://evil.example|soon>", "<@UEVIL>",
            "<@77>",
            "<@!77>", "<@&77>", "<#CEVIL>", "<#77>", "</evil:77>", "<id:customize>", "<t:0:R>", "<:evil:77>");

    private static final List<String> AROUND = List.of("%s", "Hello %s!", "`%s`", "**%s**", "> %s",
            "[%s](https://evil.example)", "one\n%s", "\\%s", "&lt;%s&gt;");

    private static final List<String> LINKS = List.of("[mine](https://evil.example)",
            "<https://evil.example|mine>", "<https://evil.example>", "[x]: https://evil.example\n[x]",
            "![x](https://evil.example/x.png)", "[x](person:slack/T1/UEVIL)", "[x](place:slack/T1/CEVIL)",
            "[x](moment:0evil)", "[x](javascript:evil())", "<mailto:evil@evil.example>", "[x][evil]",
            "[x](<https://evil.example>)", "]( https://evil.example ) [", "](person:slack/T1/UEVIL)");

    private static final List<String> FORMULAS = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1",
            " =1",
            "=HYPERLINK(\"https://evil.example\")", "=cmd|' /C calc'!A0", "\"=1\"", ";=1", "\uFF1D1+1");

    private static final List<String> MARKS = List.of("# Heading", "---", "***", "1. one", "- [ ] box",
            "```\nnever closed", "~~~", "> > >", "||hidden||", "~gone~", "_a_ *b* **c**", "|a|b|\n|-|-|",
            "\\", "`",
            "-# small", "&amp; &lt;", "&#64;everyone", "<b>bold</b>", "<script>evil()</script>", "<!-- -->",
            "\"><img src=x onerror=evil()>", "</p></div>", "<![CDATA[x]]>", "<?php evil() ?>");

    private static final List<String> CODE = List.of("{name}", "{0}", "{about, plural, other{#}}", "'{'",
            "${evil}",
            "#{evil}", "%s %n %d", "%00", "../../etc/passwd", "'; drop table person; --", "' or 1=1 --",
            "\\u0000",
            "null", "undefined", "NaN", "true", "0", "-", ".", "?", "join|mentee", "goal.done|AAAA",
            "slack/T1/U1");

    private static final List<String> CHARACTERS = List.of("\u0000nul", "bell\u0007", "\u001B[31mred",
            "\u0008",
            "a\u202Egnissim", "\u202Eall of it", "\u2066one side", "\u200B", "a\u200Bb", "\uFEFFfirst",
            "\u00A0",
            "line\u2028line", "par\u2029par", "one\r\ntwo\rthree", "a\n\n\n\n\n\nb", "\uD83D\uDE00", "\uD83D",
            "\uDE00", "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301", "\u0645\u0631\u062D\u0628\u0627",
            "\u05E9\u05DC\u05D5\u05DD ABC", "\u4F60\u597D",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD83C\uDDE9\uD83C\uDDEA", "\uFFFD", "\uFFFF", "\uE000", "\u00AD", "\u0130I\u0131i",
            "stra\u00DFe");

    private HostileTexts() {}

    public static List<String> all() {
        var calls = CALLS.stream().flatMap(call -> AROUND.stream().map(around -> around.replace("%s", call)));
        return Stream.concat(calls, Stream.of(LINKS, FORMULAS, MARKS, CODE, CHARACTERS).flatMap(List::stream))
                .toList();
    }

    /// Texts of the most characters that a field takes, which take the most room when they are escaped.
    public static List<String> longest(int characters) {
        return Stream.of("*", "<", "&", "\n", "@", "\uD83D\uDE00", "W", "a ")
                .map(one -> one.repeat(characters / one.length())).toList();
    }
}
