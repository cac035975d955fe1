package org.waymate.program;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The hours in which the bot keeps still, on each person's own clock; they may span midnight.
@Embeddable
public record QuietHours(LocalTime quietFrom, LocalTime quietUntil) {

    public static final QuietHours USUAL = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    /// The moment itself when it is a waking one, else the end of the quiet hours.
    public Instant waking(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        return cover(local.toLocalTime()) ? waking(end(local), zone) : moment;
    }

    public boolean cover(LocalTime time) {
        return quietFrom.isBefore(quietUntil)
                ? !time.isBefore(quietFrom) && time.isBefore(quietUntil)
                : !time.isBefore(quietFrom) || time.isBefore(quietUntil);
    }

    /// Where clocks go back in the middle of them, they end a second time; the end of a day that was left out may be
    /// quiet itself.
    private Instant end(ZonedDateTime local) {
        var sameDay = local.toLocalTime().isBefore(quietUntil);
        var day = local.toLocalDate().plusDays(sameDay ? 0 : 1);
        var first = LocalHour.on(day, quietUntil, local.getZone());
        return first.isAfter(local.toInstant())
                ? first
                : day.atTime(quietUntil).atZone(local.getZone()).withLaterOffsetAtOverlap().toInstant();
    }
}
