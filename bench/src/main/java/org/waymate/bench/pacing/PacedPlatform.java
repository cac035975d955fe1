package org.waymate.bench.pacing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.waymate.chat.ChatPlatform;
import org.waymate.chat.MessageRef;
import org.waymate.chat.Opened;
import org.waymate.chat.Outcome;
import org.waymate.chat.Outcome.Later.Whose;
import org.waymate.chat.Pace;
import org.waymate.chat.Try;
import org.waymate.chat.message.Message;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.place.Platform;

/// Brings each message to the fake, and says what it was told.
final class PacedPlatform implements ChatPlatform {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI door;
    private final Pace pace;

    PacedPlatform(Fake fake, Pace pace) {
        this.door = URI.create(fake.address() + "api/chat.postMessage");
        this.pace = pace;
    }

    @Override
    public Platform platform() {
        return Platform.SLACK;
    }

    @Override
    public Pace pace() {
        return pace;
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public Outcome send(AccountRef to, Optional<String> channel, Message message, Try which) {
        return said("D-" + to.user(), which);
    }

    @Override
    public Outcome edit(AccountRef to, MessageRef where, Message message) {
        return new Outcome.Delivered(where);
    }

    @Override
    public Outcome post(ChannelRef to, Message message, Try which) {
        return said(to.channel(), which);
    }

    @Override
    public Opened open(List<AccountRef> people, Optional<ChannelRef> under, String title) {
        return new Opened.Not(Opened.Why.LATER);
    }

    private Outcome said(String channel, Try which) {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(door).POST(HttpRequest.BodyPublishers.noBody()).build(),
                    BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? new Outcome.Delivered(new MessageRef(channel, List.of(which.key())))
                    : Outcome.Later.tooFast(pause(answer), Whose.SPACE);
        } catch (IOException e) {
            return Outcome.Uncertain.forNow(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.Uncertain.forNow("interrupted");
        }
    }

    private static Duration pause(HttpResponse<String> answer) {
        return Duration.ofSeconds(answer.headers().firstValueAsLong("Retry-After").orElse(1));
    }
}
