package org.waymate.web.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymate.web.drawing.Likeness;

/// Something that was said and stays said, kept as it is shown: drawing it again takes nothing but this.
@Entity
@Table(name = "playground_sayings")
public class Saying {

    private static final int LONG = 1_000_000;

    @Id private long id;
    @Version private @Nullable Long version;
    private long changed;
    private String place;
    private @Nullable String author;
    private @Nullable String onlyFor;
    private Instant saidAt;
    @Column(length = 100_000) private String plain;
    @Column(length = LONG) private String html;
    @Column(length = LONG) private @Nullable String slackJson;
    @Column(length = LONG) private @Nullable String discordJson;
    private @Nullable String sendKey;

    protected Saying() {}

    /// @param author who said it; nobody is the bot
    /// @param onlyFor the one person who sees it, where others read too
    Saying(long id, Place place, Optional<String> author, Optional<String> onlyFor, Instant saidAt,
            Likeness look) {
        this.id = id;
        this.place = place.key();
        this.author = author.orElse(null);
        this.onlyFor = onlyFor.orElse(null);
        this.saidAt = saidAt;
        show(id, look);
    }

    /// Shows something else from now on, at its old place.
    final void show(long change, Likeness look) {
        this.changed = change;
        this.plain = look.plain();
        this.html = look.html();
        this.slackJson = look.slackJson().orElse(null);
        this.discordJson = look.discordJson().orElse(null);
    }

    Saying keyed(String key) {
        this.sendKey = key;
        return this;
    }

    public long id() {
        return id;
    }

    /// Grows with each change anywhere, so that a page can ask for what it has not seen.
    public long changed() {
        return changed;
    }

    public Place place() {
        return Place.read(place).orElseThrow();
    }

    public Optional<String> author() {
        return Optional.ofNullable(author);
    }

    public Optional<String> onlyFor() {
        return Optional.ofNullable(onlyFor);
    }

    public Instant saidAt() {
        return saidAt;
    }

    public String plain() {
        return plain;
    }

    public String html() {
        return html;
    }

    public Optional<String> slackJson() {
        return Optional.ofNullable(slackJson);
    }

    public Optional<String> discordJson() {
        return Optional.ofNullable(discordJson);
    }

    /// Whether it is shown to somebody at all.
    public boolean isSeenBy(Player player) {
        return place().isOpenTo(player) && (onlyFor == null || player.slug().equals(onlyFor));
    }

    /// Whether one person alone sees it: their direct messages, or a reply to them among others.
    public boolean belongsTo(Player player) {
        return place().equals(new Place.Direct(player.slug())) || player.slug().equals(onlyFor);
    }
}
