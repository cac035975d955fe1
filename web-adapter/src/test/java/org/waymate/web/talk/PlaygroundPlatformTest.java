package org.waymate.web.talk;

import static org.assertj.core.api.Assertions.assertThat;
import org.waymate.chat.words.Prose;
import org.waymate.chat.place.Platform;
import org.waymate.chat.message.Message;
import org.waymate.chat.Try;
import org.waymate.chat.Opened;
import java.util.Optional;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymate.chat.ChatPlatform;
import org.waymate.chat.ChatPlatformContract;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.web.OnTheCampus;

/// The playground's only network is its database.
@OnTheCampus
class PlaygroundPlatformTest extends ChatPlatformContract {

    @Autowired ChatPlatform platform;
    @Autowired Cast cast;
    @Autowired Transcript transcript;
    @Autowired Wire wire;
    @Autowired JdbcClient database;

    @BeforeEach
    void somebodyCloses() {
        cast.takeMessages(player("carla"), false);
    }

    @Override
    protected ChatPlatform platform() {
        return platform;
    }

    @Override
    protected AccountRef somebody() {
        return player("ana").account();
    }

    @Override
    protected AccountRef somebodyElse() {
        return player("ben").account();
    }

    @Override
    protected AccountRef somebodyClosed() {
        return player("carla").account();
    }

    @Override
    protected ChannelRef channel() {
        return Channel.GENERAL.ref();
    }

    @Override
    protected ChannelRef channelOfOthers() {
        return Channel.QUIET_CORNER.ref();
    }

    @Override
    protected List<String> standing(AccountRef with) {
        return shown(new Place.Direct(with.user()), player(with.user()));
    }

    @Override
    protected List<String> standing(ChannelRef in) {
        return shown(Place.read(in.channel()).orElseGet(() -> new Place.Among(Channel.of(in).orElseThrow())),
                player("ana"));
    }

    /// The playground marks a mention; nothing else calls.
    @Override
    protected boolean calledAnybody() {
        return standing(somebody()).stream().anyMatch(html -> html.contains("mention"));
    }

    @Override
    protected void breaksDown() {
        database.sql("alter table playground_sayings rename to playground_lost").update();
    }

    @Override
    protected void losesTheNextAnswer() {
        wire.loseTheNextAnswer();
    }

    @Override
    protected void hoursPass() {}

    @Override
    protected void recovers() {
        database.sql("alter table if exists playground_lost rename to playground_sayings").update();
    }

    @Override
    protected void asksForAPause(Duration pause) {}

    @Test
    void aPlaceOfTwoIsThereForTheTwoAlone() {
        var opened = (Opened.There) platform.open(List.of(somebody(), somebodyElse()), Optional.empty(),
                "Ana + Ben");
        platform.post(opened.place(), Message.saying(new Prose("This is yours alone.")), Try.first("own"));

        var place = Place.read(opened.place().channel()).orElseThrow();
        assertThat(place).isEqualTo(new Place.Between("ana", "ben"));
        assertThat(transcript.placesOfTwo(player("ana"))).containsExactly(place);
        assertThat(transcript.placesOfTwo(player("ben"))).containsExactly(place);
        assertThat(transcript.placesOfTwo(player("carla"))).isEmpty();
        assertThat(place.isOpenTo(player("carla"))).isFalse();
    }

    @Test
    void nobodyUnknownGetsAPlace() {
        var nobody = new AccountRef(Platform.PLAYGROUND, "", "nobody");

        assertThat(platform.open(List.of(somebody(), nobody), Optional.empty(), "Ana + ?"))
                .isEqualTo(new Opened.Not(Opened.Why.SOMEBODY_AWAY));
    }

    @Override
    @Test
    @Disabled("the playground never asks anybody to wait")
    public void waitsAsLongAsItIsAsked() {}

    private List<String> shown(Place place, Player reader) {
        return transcript.seen(place, reader, 0).stream().map(Saying::html).toList();
    }

    private Player player(String slug) {
        return cast.called(slug).orElseThrow();
    }
}
