package org.waymate.web.page;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.waymate.chat.command.Phrasebook.Option;
import org.waymate.chat.words.ZoneNames;

/// Cities to offer where a time zone is asked for: one for most of the world's hours.
final class Zones {

    private static final List<String> WORLD = List.of("Pacific/Honolulu", "America/Anchorage",
            "America/Los_Angeles", "America/Denver", "America/Chicago", "America/New_York", "America/Halifax",
            "America/Mexico_City", "America/Bogota", "America/Lima", "America/Santiago", "America/Sao_Paulo",
            "America/Argentina/Buenos_Aires", "Atlantic/Azores", "Europe/London", "Europe/Madrid",
            "Europe/Berlin",
            "Europe/Athens", "Africa/Lagos", "Africa/Johannesburg", "Africa/Cairo", "Africa/Nairobi",
            "Europe/Istanbul", "Asia/Dubai", "Asia/Karachi", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Dhaka",
            "Asia/Bangkok", "Asia/Shanghai", "Asia/Tokyo", "Australia/Adelaide", "Australia/Sydney",
            "Pacific/Auckland");

    private Zones() {}

    static List<Option> of(Locale locale) {
        return WORLD.stream().map(id -> new Option(id, ZoneNames.of(ZoneId.of(id), locale)))
                .sorted(Comparator.comparing(Option::label)).toList();
    }
}
