package org.waymate.web.drawing;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waymate.chat.Lookalike;
import org.waymate.chat.command.Codec;
import org.waymate.chat.message.Message;
import org.waymate.chat.place.Platform;
import org.waymate.web.InPlayground;

/// Draws a message, and asks the other adapters what they would send.
@Component
@InPlayground
public class LikenessMaker {

    private static final Logger LOG = LoggerFactory.getLogger(LikenessMaker.class);

    private final Codec codec;
    private final List<Lookalike> lookalikes;

    LikenessMaker(Codec codec, List<Lookalike> lookalikes) {
        this.codec = codec;
        this.lookalikes = lookalikes;
    }

    public Likeness draw(Message message) {
        return new Likeness(message.plain(), new MessageRenderer(codec).html(message),
                json(Platform.SLACK, message), json(Platform.DISCORD, message), Enclosures.of(message));
    }

    private Optional<String> json(Platform platform, Message message) {
        return lookalikes.stream().filter(one -> one.platform() == platform).findFirst()
                .flatMap(one -> json(one, message));
    }

    /// A preview that fails spoils nothing but itself.
    private static Optional<String> json(Lookalike lookalike, Message message) {
        try {
            return Optional.of(String.join(Likeness.PAGE, lookalike.json(message)));
        } catch (RuntimeException bug) {
            LOG.error("No preview as {}", lookalike.platform().code(), bug);
            return Optional.empty();
        }
    }
}
