package org.waymate.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import net.dv8tion.jda.api.utils.data.DataArray;
import org.junit.jupiter.api.Test;
import org.waymate.chat.Asked;
import org.waymate.chat.Scene;
import org.waymate.chat.place.Platform;
import org.waymate.chat.place.SpaceRef;
import org.waymate.discord.fake.Frames;
import org.waymate.discord.fake.Ids;
import org.waymate.discord.sample.SampleDesk;

/// What people type at Discord, and who they are.
class SlashCommandsTest extends ConnectedTest {

    private static final int TEXT = 3;
    private static final int NUMBER = 4;
    private static final int YES_NO = 5;
    private static final int USER = 6;
    private static final int CHANNEL = 7;

    @Test
    void aCompleteCommandIsDeferredForTheAskerAloneAndThenAnswered() throws InterruptedException {
        var token = discord.person(Ids.ANA).types("mentor goal list");
        var visit = desk.heard().visit();
        assertThat(visit.account()).isEqualTo(Refs.account(Ids.ANA));
        assertThat(visit.name()).isEqualTo("Ana");
        assertThat(visit.space()).contains(new SpaceRef(Platform.DISCORD, Ids.GUILD));
        assertThat(visit.channel()).contains(Refs.channel(Optional.of(Ids.GUILD), Ids.CHANNEL));
        assertThat(visit.scene()).isEqualTo(Scene.AMONG_OTHERS);
        assertThat(visit.locale()).contains(Locale.US);
        assertThat(visit.zone()).isEmpty();
        assertThat(visit.administers()).isTrue();
        var deferral = response(token);
        assertThat(deferral.getInt("type")).isEqualTo(5);
        assertThat(deferral.getObject("data").getInt("flags")).isEqualTo(64);
        assertThat(text(original(token))).isEqualTo("Done.");
    }

    @Test
    void inDirectMessagesNothingNeedsToBeHidden() throws InterruptedException {
        var token = discord.person(Ids.ANA).inDirectMessages().speaking("es-ES").types("mentor home");
        var visit = desk.heard().visit();
        assertThat(visit.scene()).isEqualTo(Scene.DIRECT);
        assertThat(visit.space()).isEmpty();
        assertThat(visit.channel()).isEmpty();
        assertThat(visit.locale()).contains(Locale.forLanguageTag("es-ES"));
        assertThat(visit.administers()).isFalse();
        assertThat(response(token).optObject("data").map(data -> data.getInt("flags", 0)).orElse(0)).isZero();
        original(token);
    }

    @Test
    void whoDoesNotRunTheServerIsNoAdministrator() throws InterruptedException {
        original(discord.person(Ids.BEN).types("mentor home"));
        assertThat(desk.heard().visit().administers()).isFalse();
    }

    @Test
    void optionsOfEveryTypeBecomeAnswers() throws InterruptedException {
        original(discord.person(Ids.ANA).types("mentor tell", Frames.option("who", USER, Ids.BEN),
                Frames.option("where", CHANNEL, Ids.CHANNEL), Frames.option("times", NUMBER, 3),
                Frames.option("loud", YES_NO, true), Frames.option("at", TEXT, "5pm")));
        var asked = (Asked.Filled) desk.heard().asked();
        assertThat(asked.code()).isEqualTo("tell");
        assertThat(asked.answers().byQuestion()).isEqualTo(Map.of("who", List.of("discord//" + Ids.BEN),
                "where", List.of("discord/" + Ids.GUILD + "/" + Ids.CHANNEL), "times", List.of("3"),
                "loud", List.of("yes"), "at", List.of("5pm")));
    }

    @Test
    void aCommandThatThisVersionHasNoMoreIsReadAsTyped() throws InterruptedException {
        original(discord.person(Ids.ANA).types("mentor-admin forgotten"));
        assertThat(desk.heard().asked()).isEqualTo(new Asked.Typed("forgotten", true));
    }

    @Test
    void plainWordsInDirectMessagesAreHeardWithoutPrivilege() throws InterruptedException {
        desk.answers(_ -> SampleDesk.said("Hello."));
        discord.person(Ids.ANA).writes("what now?");
        var heard = desk.heard();
        assertThat(heard.asked()).isEqualTo(new Asked.Plain("what now?"));
        assertThat(heard.visit().scene()).isEqualTo(Scene.DIRECT);
        var told = discord.take("POST", "channels/" + Ids.directChannel(Ids.ANA) + "/messages").json();
        assertThat(text(told)).isEqualTo("Hello.");
    }

    @Test
    void completesThingsOfTheDatabase() throws InterruptedException {
        var token = discord.person(Ids.ANA).isTyping("mentor tell", Frames.option("goal", TEXT, "sta"));
        assertThat(choices(token)).containsExactly("Pass sta", "Eat sta");
    }

    @Test
    void completesTimeZonesByCityWithTheTimeThatItIsThere() throws InterruptedException {
        var token = discord.person(Ids.ANA).isTyping("mentor join", Frames.option("zone", TEXT, "lisb"));
        assertThat(choices(token)).singleElement().asString().isEqualTo("Lisbon, 10:00\u202fAM");
    }

    @Test
    void whatCannotBeFoundInTimeIsAnEmptyList() throws InterruptedException {
        desk.offers(() -> {
            throw new IllegalStateException("a bug that this test plants");
        });
        assertThat(choices(completing())).isEmpty();
        var never = new CountDownLatch(1);
        desk.offers(() -> {
            SampleDesk.waitFor(never);
            return List.of();
        });
        assertThat(choices(completing())).isEmpty();
        never.countDown();
    }

    private String completing() {
        return discord.person(Ids.ANA).isTyping("mentor tell", Frames.option("goal", TEXT, "sta"));
    }

    private List<String> choices(String token) throws InterruptedException {
        return response(token).getObject("data").getArray("choices").stream(DataArray::getObject)
                .map(choice -> choice.getString("name")).toList();
    }
}
