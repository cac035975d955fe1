package org.waymate.chat.words;

import java.time.ZoneOffset;
import com.ibm.icu.text.TimeZoneNames;
import java.time.ZoneId;
import java.util.Locale;

/// A time zone as people call it: by its best known city, an offset by its distance from UTC.
public final class ZoneNames {

    private ZoneNames() {}

    public static String of(ZoneId zone, Locale locale) {
        if (zone instanceof ZoneOffset) {
            return zone.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + zone;
        }
        var city = TimeZoneNames.getInstance(locale).getExemplarLocationName(zone.getId());
        return city == null ? zone.getId() : city;
    }
}
