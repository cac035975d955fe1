package org.waymate.web.page;

/// A saying as it is shown to one reader.
///
/// @param change what the page must ask from, to hear of later ones
/// @param author a person's short name in addresses, or `bot`
/// @param html safe to show as it is
/// @param whisper whether others here don't see it
public record Bubble(long id, long change, String author, String name, String time, String html,
        boolean whisper) {

    public boolean byBot() {
        return author.equals("bot");
    }

    public String initial() {
        return Faces.initial(name);
    }

    public int tone() {
        return Faces.tone(author);
    }
}
