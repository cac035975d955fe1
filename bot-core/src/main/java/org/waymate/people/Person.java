package org.waymate.people;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymate.chat.words.Here;

/// A human being, known by the name they chose, in their own language and time.
@Entity
@Table(name = "person")
public class Person {

    @EmbeddedId private PersonId id;

    @Version private @Nullable Long version;

    private String name;
    private @Nullable String about;
    private String zone;
    private String locale;
    private @Nullable String chosenLocale;
    private @Nullable String pronouns;
    private Instant since;
    private boolean forgotten;
    private @Nullable Instant nameUntil;

    protected Person() {}

    public Person(String name, ZoneId zone, Locale locale, Instant since) {
        this.id = PersonId.random();
        this.name = name;
        this.zone = zone.getId();
        this.locale = locale.toLanguageTag();
        this.since = since;
    }

    public PersonId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Optional<String> about() {
        return Optional.ofNullable(about);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Locale locale() {
        return reads(Optional.empty());
    }

    /// What they chose, else what their client speaks now, else what it spoke when they were seen last.
    public Locale reads(Optional<Locale> client) {
        return Optional.ofNullable(chosenLocale).map(Locale::forLanguageTag).or(() -> client)
                .orElseGet(() -> Locale.forLanguageTag(locale));
    }

    public Optional<String> pronouns() {
        return Optional.ofNullable(pronouns);
    }

    /// How this person wants to be known; they say it themselves.
    public void introduce(String asName, Optional<String> saying, ZoneId livingIn) {
        this.name = asName;
        this.about = saying.orElse(null);
        this.zone = livingIn.getId();
    }

    public void isSpokenOf(Optional<String> asPronouns) {
        this.pronouns = asPronouns.orElse(null);
    }

    /// @param language nothing: that of their client
    public void wantsToRead(Optional<Locale> language) {
        this.chosenLocale = language.map(Locale::toLanguageTag).orElse(null);
    }

    public void livesIn(ZoneId there) {
        this.zone = there.getId();
    }

    /// Counts only while nobody has told where they live.
    void isSaidToLiveIn(ZoneId there) {
        if (zone().equals(ZoneOffset.UTC)) {
            this.zone = there.getId();
        }
    }

    /// The language of the client in which they were seen last.
    public void speaks(Locale language) {
        this.locale = language.toLanguageTag();
    }

    Instant since() {
        return since;
    }

    /// Nothing of them stays but the name, and that until it is lost too.
    public void forget(Instant keepTheNameUntil) {
        about = null;
        pronouns = null;
        chosenLocale = null;
        zone = ZoneOffset.UTC.getId();
        since = Instant.EPOCH;
        forgotten = true;
        nameUntil = keepTheNameUntil;
    }

    /// @param somebody stands where others' lists need a name
    public void loseName(String somebody) {
        name = somebody;
        locale = Locale.ENGLISH.toLanguageTag();
        nameUntil = null;
    }

    public boolean isForgotten() {
        return forgotten;
    }

    public boolean isNameless() {
        return forgotten && nameUntil == null;
    }

    public Here here(Instant now) {
        return new Here(locale(), zone(), now);
    }
}
