package org.waymate.web.talk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.Platform;

/// Somebody whom a visitor of the playground can be.
@Entity
@Table(name = "playground_players")
public class Player {

    @Id private String slug;
    @Version private @Nullable Long version;
    private int placeInLine;
    private String name;
    private String zone;
    private String locale;
    private boolean administers;
    private boolean takesMessages;
    private boolean played;

    protected Player() {}

    Player(String slug, int placeInLine, String name, ZoneId zone, Locale locale, boolean administers) {
        this.slug = slug;
        this.placeInLine = placeInLine;
        this.name = name;
        this.zone = zone.getId();
        this.locale = locale.toLanguageTag();
        this.administers = administers;
        this.takesMessages = true;
    }

    /// Closes their direct messages, as people do, or opens them again.
    void takeMessages(boolean takes) {
        this.takesMessages = takes;
    }

    public AccountRef account() {
        return new AccountRef(Platform.PLAYGROUND, "", slug);
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    public boolean administers() {
        return administers;
    }

    public boolean takesMessages() {
        return takesMessages;
    }

    /// Whether a visitor plays them; whoever else lives on by themselves.
    public boolean played() {
        return played;
    }
}
