package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;

/// Writes `docs/messages.md` from a story that is played in two languages at once.
final class MessagesPage {

    private final Played english;
    private final Played spanish;
    private final Runnable deliver;
    private final StringBuilder page = new StringBuilder(
            """
                    # Messages

                    What people read on their way through a program, in English and in Spanish, in the order in which it
                    happens; what can be pressed stands in brackets. This page is written by playing it. A test fails when it is
                    stale; this writes it anew:

                        mvn -pl bot-core test -Dtest=MessagesPageTest -Dwaymate.docs.write=true
                    """);

    MessagesPage(Played english, Played spanish, Runnable deliver) {
        this.english = english;
        this.spanish = spanish;
        this.deliver = deliver;
    }

    /// One thing happens, and whoever reads something then is heard.
    void step(String what, Consumer<Played> deed) {
        deed.accept(english);
        deed.accept(spanish);
        deliver.run();
        var said = english.heard();
        var dicho = spanish.heard();
        assertThat(dicho).as("who reads something after: " + what).extracting(Played.Said::reader)
                .isEqualTo(said.stream().map(Played.Said::reader).toList());
        page.append("\n## ").append(what).append('\n');
        for (var i = 0; i < said.size(); i++) {
            page.append("\n**").append(said.get(i).reader()).append("** reads:\n\n")
                    .append(quoted(said.get(i).text())).append('\n').append(quoted(dicho.get(i).text()));
        }
    }

    private static String quoted(String text) {
        return "> " + text.strip().replace("\n", "  \n> ") + "\n";
    }

    String written() {
        return page.toString();
    }
}
