package org.waymate.chat.message;

import java.util.List;

/// How much of a platform's room a message takes, by the stricter of the two: Discord's components.
final class Room {

    private Room() {}

    static void check(List<Part> parts, int characters, int components) {
        var written = written(parts);
        if (written > characters) {
            throw new IllegalArgumentException(
                    "A message has at most " + characters + " characters, not " + written);
        }
        var taken = taken(parts);
        if (taken > components) {
            throw new IllegalArgumentException(
                    "A message has at most " + components + " elements, not " + taken);
        }
    }

    static boolean isThere(List<Part> parts, int characters, int components) {
        return written(parts) <= characters && taken(parts) <= components;
    }

    private static int written(List<Part> parts) {
        return parts.stream().filter(part -> !(part instanceof Part.Rows))
                .mapToInt(part -> Plain.of(part).length()).sum();
    }

    private static int taken(List<Part> parts) {
        return parts.stream().mapToInt(Room::components).sum();
    }

    private static int components(Part part) {
        return switch (part) {
            case Part.Choices(var choices) -> choices.size() + (choices.size() + 4) / 5;
            case Part.PickList _,Part.Picture _ -> 2;
            case Part.Heading _,Part.Paragraph _,Part.Note _,Part.Facts _,Part.Attachment _ -> 1;
            case Part.Rows _ -> 0;
        };
    }
}
