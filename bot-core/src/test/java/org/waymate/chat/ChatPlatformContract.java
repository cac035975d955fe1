package org.waymate.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymate.chat.command.Invitation;
import org.waymate.chat.command.ShortId;
import org.waymate.chat.message.Choice;
import org.waymate.chat.message.Message;
import org.waymate.chat.message.Part;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.words.Prose;
import org.waymate.testing.HostileTexts;

/// What every platform must do with a message that is handed over. An adapter's test extends this and says
/// how its fake platform looks from outside; the fake keeps the platform's limits and refuses what breaks
/// them.
public abstract class ChatPlatformContract {

    private static final String HOSTILE = "@everyone @here <!channel> <!here> <!everyone> <@U1> <@&77> "
            + "<#C1> [click](https://evil.example) <https://evil.example|click> *bold* \u202Egnissim";

    protected abstract ChatPlatform platform();

    /// Somebody who takes direct messages.
    protected abstract AccountRef somebody();

    /// Somebody else who takes them.
    protected abstract AccountRef somebodyElse();

    /// Somebody who takes none.
    protected abstract AccountRef somebodyClosed();

    /// A channel that the bot is in.
    protected abstract ChannelRef channel();

    /// A channel that the bot is not in.
    protected abstract ChannelRef channelOfOthers();

    /// What stands in somebody's direct messages now, oldest first: each message whole, as the platform keeps it.
    protected abstract List<String> standing(AccountRef with);

    protected abstract List<String> standing(ChannelRef in);

    /// Whether anything that was sent would have called people: a mention that the platform acts upon.
    protected abstract boolean calledAnybody();

    /// From now on the platform fails: no answer, or an error of its own.
    protected abstract void breaksDown();

    /// The next message arrives, and the answer that says so is lost.
    protected abstract void losesTheNextAnswer();

    protected abstract void recovers();

    /// Hours pass on the platform: what it remembers only for a while is forgotten.
    protected abstract void hoursPass();

    /// From now on the platform asks for this long a pause.
    protected abstract void asksForAPause(Duration pause);

    @Test
    public void delivers() {
        var outcome = send(somebody(), Message.saying(new Prose("You have a **mentor** now.")), key());

        assertThat(outcome).isInstanceOf(Outcome.Delivered.class);
        assertThat(standing(somebody())).singleElement().asString().contains("mentor");
    }

    @Test
    public void deliversAgainWhereItDeliveredBefore() {
        var where = delivered(send(somebody(), Message.saying(new Prose("First.")), key()));

        platform().send(somebody(), Optional.of(where.channel()), Message.saying(new Prose("Second.")),
                Try.first(key()));

        assertThat(standing(somebody())).hasSize(2);
        assertThat(standing(somebody()).getLast()).contains("Second");
    }

    @Test
    public void saysUnreachableWhenDirectMessagesAreClosed() {
        var outcome = send(somebodyClosed(), Message.saying(new Prose("Hello.")), key());

        assertThat(outcome).isInstanceOf(Outcome.Unreachable.class);
        assertThat(standing(somebodyClosed())).isEmpty();
    }

    @Test
    public void survivesAnOutage() {
        var key = key();
        var message = Message.saying(new Prose("Did you meet this week?"));
        breaksDown();
        assertThat(send(somebody(), message, key)).isInstanceOfAny(Outcome.Later.class,
                Outcome.Uncertain.class);

        recovers();

        assertThat(sendAgain(somebody(), message, key)).isInstanceOf(Outcome.Delivered.class);
        assertThat(standing(somebody())).hasSize(1);
    }

    @Test
    public void doesNotSayTwiceWhatMayHaveArrived() {
        var key = key();
        var message = Message.saying(new Prose("Did you meet this week?"));
        losesTheNextAnswer();
        assertThat(send(somebody(), message, key)).isInstanceOf(Outcome.Uncertain.class);

        recovers();

        assertThat(sendAgain(somebody(), message, key)).isInstanceOf(Outcome.Delivered.class);
        assertThat(standing(somebody())).hasSize(1);
    }

    /// As when the program is killed before it writes down what arrived, and started again much later.
    @Test
    public void findsHoursLaterWhatArrived() {
        var key = key();
        var first = delivered(send(somebody(), list(60), key));
        send(somebody(), Message.saying(new Prose("Something else.")), key());
        hoursPass();

        var second = delivered(sendAgain(somebody(), list(60), key));

        assertThat(second).isEqualTo(first);
        assertThat(standing(somebody())).hasSize(first.pages().size() + 1);
    }

    @Test
    public void aLookFindsWhatArrived() {
        var key = key();
        var first = delivered(send(somebody(), Message.saying(new Prose("Did you meet?")), key));
        hoursPass();

        var found = delivered(look(Message.saying(new Prose("You said: yes.")), key));

        assertThat(found).isEqualTo(first);
        assertThat(standing(somebody())).singleElement().asString().contains("Did you meet?");
    }

    @Test
    public void aLookForWhatNeverArrivedWritesNothing() {
        var outcome = look(Message.saying(new Prose("Did you meet?")), key());

        assertThat(outcome).isInstanceOf(Outcome.Missing.class);
        assertThat(standing(somebody())).isEmpty();
    }

    @Test
    public void waitsAsLongAsItIsAsked() {
        asksForAPause(Duration.ofSeconds(7));

        var outcome = send(somebody(), Message.saying(new Prose("Hello.")), key());

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Later.class,
                later -> assertThat(later.pause()).isBetween(Duration.ofSeconds(6), Duration.ofSeconds(9)));
        assertThat(standing(somebody())).isEmpty();
    }

    @Test
    public void neverCallsEveryone() {
        var message = Message.saying(Prose.quoting(HOSTILE))
                .and(new Part.Facts(List.of(new Part.Fact("@everyone <!channel>", Prose.quoting(HOSTILE)))))
                .and(new Part.Rows(List.of(new Part.Row(Prose.quoting(HOSTILE), List.of()))));

        send(somebody(), message, key());
        platform().post(channel(), message, Try.first(key()));

        assertThat(standing(somebody())).isNotEmpty();
        assertThat(standing(channel())).isNotEmpty();
        assertThat(calledAnybody()).isFalse();
    }

    /// However people name themselves and whatever they write.
    @Test
    public void showsHostileTextsAsWords() {
        for (var text : HostileTexts.all()) {
            var quoted = Prose.quoting("They wrote:\n" + text);
            var message = Message.saying(quoted.then(quoted))
                    .and(new Part.Facts(List.of(new Part.Fact("Words", quoted))))
                    .and(new Part.Rows(List.of(new Part.Row(quoted, List.of(choice("Accept"))))));
            assertThat(send(somebody(), message, key())).as(text).isInstanceOf(Outcome.Delivered.class);
        }
        assertThat(calledAnybody()).isFalse();
    }

    @Test
    public void editsWhatItSent() {
        var asked = Message.saying(new Prose("Will you be their mentor?")).with(choice("Accept"));
        var where = delivered(send(somebody(), asked, key()));
        assertThat(standing(somebody())).singleElement().asString().contains("Accept");

        var outcome = platform().edit(somebody(), where, Message.saying(new Prose("They found one.")));

        assertThat(outcome).isInstanceOf(Outcome.Delivered.class);
        assertThat(standing(somebody())).singleElement().asString().contains("They found one")
                .doesNotContain("Accept");
    }

    @Test
    public void cutsALongListIntoPages() {
        var where = delivered(send(somebody(), list(60), key()));

        assertThat(where.pages()).hasSameSizeAs(standing(somebody()));
        assertThat(String.join("\n", standing(somebody())))
                .contains(IntStream.range(0, 60).mapToObj("Mentee %03d"::formatted).toList());
    }

    @Test
    public void editsALongListIntoAShortOne() {
        var where = delivered(send(somebody(), list(60), key()));

        var now = delivered(platform().edit(somebody(), where, list(2)));

        assertThat(now.pages()).hasSameSizeAs(standing(somebody()));
        assertThat(String.join("\n", standing(somebody()))).contains("Mentee 001")
                .doesNotContain("Mentee 002")
                .doesNotContain("Mentee 059");
    }

    @Test
    public void postsWherePeopleRead() {
        var outcome = platform().post(channel(), Message.saying(new Prose("Matching day is on Friday.")),
                Try.first(key()));

        assertThat(delivered(outcome).channel()).isEqualTo(channel().channel());
        assertThat(standing(channel())).singleElement().asString().contains("Matching day");
    }

    @Test
    public void saysThatItIsNotInAChannel() {
        var outcome = platform().post(channelOfOthers(), Message.saying(new Prose("Hello.")),
                Try.first(key()));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    public void opensAPlaceForTwoAndWritesThere() {
        var place = ((Opened.There) open("Ana + Ben")).place();

        var outcome = platform().post(place, Message.saying(new Prose("This is yours alone.")),
                Try.first(key()));

        assertThat(outcome).isInstanceOf(Outcome.Delivered.class);
        assertThat(standing(place)).singleElement().asString().contains("This is yours alone.");
        assertThat(standing(channel())).isEmpty();
    }

    @Test
    public void opensAPlaceHoweverTheyCallThemselves() {
        assertThat(open(HOSTILE.substring(0, 100))).isInstanceOf(Opened.There.class);
        assertThat(calledAnybody()).isFalse();
    }

    private Opened open(String title) {
        return platform().open(List.of(somebody(), somebodyElse()), Optional.of(channel()), title);
    }

    private Outcome send(AccountRef to, Message message, String key) {
        return platform().send(to, Optional.empty(), message, Try.first(key));
    }

    private Outcome look(Message message, String key) {
        return platform().send(somebody(), Optional.empty(), message, Try.look(key));
    }

    private Outcome sendAgain(AccountRef to, Message message, String key) {
        return platform().send(to, Optional.empty(), message, Try.again(key));
    }

    private static MessageRef delivered(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Delivered.class);
        return ((Outcome.Delivered) outcome).where();
    }

    private static Message list(int mentees) {
        return Message.saying(new Prose("How did it go with each of them?"))
                .and(new Part.Rows(IntStream.range(0, mentees)
                        .mapToObj(i -> new Part.Row(new Prose("Mentee %03d".formatted(i)),
                                List.of(choice("Met"), choice("Not yet"))))
                        .toList()));
    }

    private static Choice choice(String label) {
        return Choice.of(label, new Invitation.Coded("home"));
    }

    private static String key() {
        return ShortId.write(UUID.randomUUID());
    }
}
