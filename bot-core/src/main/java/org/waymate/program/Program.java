package org.waymate.program;

import java.util.Optional;
import org.waymate.chat.place.ChannelRef;
import org.waymate.chat.Opened;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One peer-mentoring program, from its first day to its last.
@Entity
@Table(name = "program")
public class Program {

    private static final int USUALLY_UNASKED = 3;

    @EmbeddedId private ProgramId id;

    @Version private @Nullable Long version;

    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String zone;
    private String helpCard;

    @Embedded private Cadence cadence;

    @Embedded private QuietHours quietHours;

    @Embedded private AskingDays askingDays;

    @Embedded private DaysOff daysOff;

    private int weeklyUnasked;

    private Instant since;
    /// Empty while it is a draft.
    private @Nullable Instant openedAt;

    /// The Monday for which its coordinators were told how it goes.
    private @Nullable LocalDate briefedOn;

    /// The channel under which the places of two stand, on a platform that needs one.
    private @Nullable String ownPlaces;

    /// Why the last one could not be opened, where somebody has to do something about it.
    @Enumerated(EnumType.STRING) private Opened.@Nullable Why ownPlacesLack;

    protected Program() {}

    /// @param helpCard whom to call by day and by night, in the institution's own words; a draft may lack it
    public Program(ProgramId id, String name, LocalDate firstDay, LocalDate lastDay, ZoneId zone,
            String helpCard,
            Instant since) {
        this.id = id;
        this.name = name;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.zone = zone.getId();
        this.helpCard = helpCard;
        this.cadence = Cadence.USUAL;
        this.quietHours = QuietHours.USUAL;
        this.askingDays = AskingDays.USUAL;
        this.daysOff = new DaysOff();
        this.weeklyUnasked = USUALLY_UNASKED;
        this.since = since;
    }

    public ProgramId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String helpCard() {
        return helpCard;
    }

    public Cadence cadence() {
        return cadence;
    }

    public QuietHours quietHours() {
        return quietHours;
    }

    public AskingDays askingDays() {
        return askingDays;
    }

    /// How many messages that nobody asked for somebody gets in seven days at most: 1 to 7.
    public int unaskedAWeek() {
        return weeklyUnasked;
    }

    void writesUnasked(int timesAWeek) {
        weeklyUnasked = timesAWeek;
    }

    void asksFor(AskingDays days) {
        askingDays = days;
    }

    /// Whether somebody who was asked something is expected to answer on it.
    public boolean isProgramDay(LocalDate day) {
        return !DaysOff.isWeekend(day.getDayOfWeek()) && !daysOff.isHoliday(day);
    }

    public DaysOff daysOff() {
        return daysOff;
    }

    /// The first moment from the given one on at which the bot may say something of its own accord.
    public Instant invitesFrom(Instant moment, ZoneId in) {
        return daysOff.onOrAfter(quietHours.waking(moment, in), in);
    }

    /// On a weekend or holiday that is kept free the waking end of it, else the moment itself.
    public Instant restsUntil(Instant moment) {
        return daysOff.onOrAfter(moment, zone()).equals(moment) ? moment : invitesFrom(moment, zone());
    }

    /// @throws IllegalArgumentException when it would end before it begins
    void isCalled(String as, LocalDate from, LocalDate until, String card, ZoneId at) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(until + " is before " + from);
        }
        name = as;
        firstDay = from;
        lastDay = until;
        helpCard = card;
        zone = at.getId();
    }

    /// @return whether nobody was told for this Monday yet
    public boolean brief(LocalDate monday) {
        var first = lacksBrief(monday);
        if (first) {
            briefedOn = monday;
        }
        return first;
    }

    public boolean lacksBrief(LocalDate monday) {
        return briefedOn == null || briefedOn.isBefore(monday);
    }

    /// Check-ins on a weekend day are no quiet weekends.
    void goesBy(Cadence rhythm, QuietHours quiet) {
        cadence = rhythm;
        quietHours = quiet;
        daysOff.keepsWeekendsQuiet(daysOff.weekends() && !DaysOff.isWeekend(rhythm.weekday()));
    }

    public Optional<ChannelRef> ownPlaces() {
        return Optional.ofNullable(ownPlaces).flatMap(ChannelRef::read);
    }

    void opensOwnPlacesUnder(ChannelRef channel) {
        ownPlaces = channel.toString();
        ownPlacesLack = null;
    }

    public Optional<Opened.Why> ownPlacesLack() {
        return Optional.ofNullable(ownPlacesLack);
    }

    public void opensOwnPlaces() {
        ownPlacesLack = null;
    }

    /// What passes by itself, or is one person's, needs nobody who runs the program.
    public void cannotOpenOwnPlaces(Opened.Why why) {
        switch (why) {
            case NO_CHANNEL, CHANNEL_GONE, NOT_ALLOWED -> ownPlacesLack = why;
            case SOMEBODY_AWAY, LATER -> {
            }
        }
    }

    public Instant since() {
        return since;
    }

    /// Whether nobody but its coordinators hears from the bot yet.
    public boolean isDraft() {
        return openedAt == null;
    }

    /// Since when people can join.
    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    /// @throws IllegalStateException when nobody could learn whom to call
    void open(Instant now) {
        if (helpCard.isBlank()) {
            throw new IllegalStateException("A program without a help card stays a draft");
        }
        openedAt = openedAt == null ? now : openedAt;
    }

    /// Whether its last day is past by that day.
    public boolean isOverOn(LocalDate day) {
        return day.isAfter(lastDay);
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
