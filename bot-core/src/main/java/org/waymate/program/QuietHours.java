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
        return cover(local.toLocalTime()) ? end(local).toInstant() : moment;
    }

    public boolean cover(LocalTime time) {
        return quietFrom.isBefore(quietUntil)
                ? !time.isBefore(quietFrom) && time.isBefore(quietUntil)
                : !time.isBefore(quietFrom) || time.isBefore(quietUntil);
    }

    private ZonedDateTime end(ZonedDateTime local) {
        var sameDay = local.toLocalTime().isBefore(quietUntil);
        return local.toLocalDate().plusDays(sameDay ? 0 : 1).atTime(quietUntil).atZone(local.getZone());
    }
}
