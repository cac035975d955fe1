package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.Desk;
import org.waymate.chat.command.Codec;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.HeardPlatform;

/// Plays a program from its first day to a farewell, once in English and once in Spanish at the same time, and writes
/// down what everybody reads.
@CoreTest
class MessagesPageTest {

    private static final Path PAGE = Path.of("../docs/messages.md");

    @Autowired private Campus campus;
    @Autowired private Desk desk;
    @Autowired private Codec codec;
    @Autowired private HeardPlatform platform;

    @Test
    void thePageSaysWhatPeopleRead() throws IOException {
        var page = new MessagesPage(new Played(Locale.ENGLISH, "T1", desk, codec, platform),
                new Played(Locale.of("es"), "T2", desk, codec, platform), campus::deliver);
        plays(page);
        if (Boolean.getBoolean("waymate.docs.write")) {
            Files.writeString(PAGE, page.written());
        }

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "no page yet").as(
                "docs/messages.md is stale: run this test with -Dwaymate.docs.write=true, read aloud what changed, commit it")
                .isEqualToNormalizingNewlines(page.written());
    }

    private void plays(MessagesPage page) {
        beginning(page);
        page.step("The first Monday at nine", _ -> campus.until(Instant.parse("2026-10-12T07:00:00Z")));
        page.step("Wednesday at five: how does it go?",
                _ -> campus.until(Instant.parse("2026-10-14T15:00:00Z")));
        page.step("Ana and Ben have met", one -> one.presses("Ana", "Yes, we met"));
        page.step("How useful it was", one -> one.presses("Ana", "4"));
        page.step("Two days later Ben has said nothing",
                _ -> campus.until(Instant.parse("2026-10-16T15:00:00Z")));
        page.step("Ben answers", one -> one.presses("Ben", "Not yet"));
        page.step("and says why", one -> one.presses("Ben", "Waiting for an answer"));
        page.step("A tip for Ana", one -> one.presses("Ben", "Give a small tip"));
        page.step("A quiet word to the coordinators", one -> one.presses("Ben", "Tell a coordinator"));
        running(page);
        belonging(page);
        changing(page);
    }

    private static void beginning(MessagesPage page) {
        page.step("Noor sets up a program", one -> one.admin("Noor", "setup").fills(
                Map.of("name", "First Year Together", "first-day", "2026-09-01", "last-day", "2027-06-30",
                        "help-card", "By day: room 12. By night: 112.")));
        page.step("and sees what opening it means", one -> one.presses("Noor", "Open for joining"));
        page.step("It is open", one -> one.presses("Noor", "Open now"));
        page.step("Ben joins as a mentor", one -> one.types("Ben", "join")
                .fills(Map.of("role", "mentor", "topics", "studying", "agree", "yes")));
        page.step("Noor approves him", one -> one.presses("Noor", "Approve"));
        page.step("Ana joins as a mentee", one -> one.types("Ana", "join")
                .fills(Map.of("role", "mentee", "topics", "studying;friends", "agree", "yes")));
        page.step("Ana asks for a mentor", one -> one.types("Ana", "request studying"));
        page.step("and lets Ben be asked", one -> one.presses("Ana", "Ask Ben"));
        page.step("Ben accepts, and both are introduced", one -> one.presses("Ben", "Accept"));
        page.step("Ben says hello: Ana reads it inside the introduction",
                one -> one.presses("Ben", "Say the first hello"));
    }

    private void running(MessagesPage page) {
        page.step("Ana looks at her panel", one -> one.types("Ana", "home"));
        page.step("Ana asks what she can say", one -> one.types("Ana", "help"));
        page.step("The next Monday",
                _ -> campus.until(Instant.parse("2026-10-19T07:00:00Z")));
        page.step("Noor asks for the summary", one -> one.admin("Noor", "summary"));
        page.step("Noor writes to all mentees", one -> one.admin("Noor", "announce")
                .fills(Map.of("to", "mentees", "text", "Picnic on Friday at noon!")));
        page.step("and sends it", one -> one.presses("Noor", "Send now"));
    }

    private void belonging(MessagesPage page) {
        page.step("Monday at five", _ -> campus.until(Instant.parse("2026-10-19T15:00:00Z")));
        page.step("In the week between the check-ins",
                _ -> campus.until(Instant.parse("2026-10-21T15:00:00Z")));
        page.step("Ana answers the short question", one -> one.presses("Ana", "4 (mostly)"));
        page.step("Ben leaves it", one -> one.presses("Ben", "Not this time"));
    }

    private void changing(MessagesPage page) {
        page.step("Ana takes a break", one -> one.types("Ana", "pause 2026-11-03"));
        page.step("and is back", one -> one.presses("Ana", "I am back"));
        page.step("Ana would like to hear from me once a week",
                one -> one.types("Ana", "notifications weekly"));
        page.step("Noor has something to say to the mentees", one -> one.admin("Noor", "announce")
                .fills(Map.of("to", "mentees", "text", "The library is open all night from now on.")));
        page.step("and sends it on the day of Ana's week", one -> one.presses("Noor", "Send now"));
        page.step("A week later everything for Ana comes in one message",
                _ -> campus.until(Instant.parse("2026-10-28T16:00:00Z")));
        page.step("Ana answers in it", one -> one.presses("Ana", "Yes, we met"));
        page.step("Lea joins, and asks nobody", one -> one.types("Lea", "join")
                .fills(Map.of("role", "mentee", "topics", "money", "agree", "yes")));
        page.step("Noor makes Ben her mentor", one -> one.admin("Noor", "pair Lea Ben"));
        page.step("Ben says hello: Lea reads it from me",
                one -> one.presses("Ben", "Say the second hello"));
        page.step("Lea wants to leave", one -> one.types("Lea", "leave"));
        page.step("and goes", one -> one.presses("Lea", "Leave for good"));
        page.step("Ben says how many he takes", one -> one.types("Ben", "places 1"));
        page.step("Mia joins", one -> one.types("Mia", "join")
                .fills(Map.of("role", "mentee", "topics", "money", "agree", "yes")));
        page.step("and asks while nobody has room", one -> one.types("Mia", "request money"));
        page.step("Ben wants to leave", one -> one.types("Ben", "leave"));
        page.step("and goes", one -> one.presses("Ben", "Leave for good"));
        page.step("Mia asks who sees what about her", one -> one.types("Mia", "privacy"));
        page.step("and would like to be forgotten", one -> one.presses("Mia", "Forget me"));
        page.step("and is", one -> one.presses("Mia", "Forget me for good"));
    }
}
