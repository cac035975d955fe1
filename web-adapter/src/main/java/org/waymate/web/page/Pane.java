package org.waymate.web.page;

import java.util.List;
import org.waymate.web.talk.Place;
import org.waymate.web.talk.Player;

/// One person's view of the chat.
///
/// @param number 1, or 2 beside it
/// @param title what the place is called
/// @param time the person's own time of day, and the city whose time it is
/// @param botHears whether the bot reads here
/// @param shown whom one can be
public record Pane(int number, Player who, Place at, String title, String time, String city, boolean botHears,
        PeopleShown shown, List<Link> places, List<Bubble> bubbles) {

    /// Somebody to be or somewhere to go.
    public record Link(String key, String name, long unread, boolean current) {

        public String initial() {
            return Faces.initial(name);
        }

        public int tone() {
            return Faces.tone(key);
        }
    }

    /// Of many people only some.
    ///
    /// @param find how the name of whom a visitor looks for begins
    /// @param everybody how many there are
    /// @param unseen how many more are called so
    public record PeopleShown(List<Link> people, String find, long everybody, long unseen) {}

    public List<Link> people() {
        return shown.people();
    }

    public String find() {
        return shown.find();
    }

    public long everybody() {
        return shown.everybody();
    }

    public long unseen() {
        return shown.unseen();
    }

    /// Too many to look through.
    public boolean many() {
        return shown.everybody() > Crew.MOST;
    }

    public boolean direct() {
        return at instanceof Place.Direct;
    }

    /// Whom to look at in a second pane.
    public String beside() {
        return people().stream().filter(one -> !one.current()).findFirst().map(Link::key).orElse(who.slug());
    }

    boolean first() {
        return number == 1;
    }
}
