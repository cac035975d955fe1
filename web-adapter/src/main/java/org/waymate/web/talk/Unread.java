package org.waymate.web.talk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymate.web.InPlayground;

/// What somebody has not looked at yet.
@Component
@InPlayground
public class Unread {

    private final Sayings sayings;
    private final ReadMarks marks;

    Unread(Sayings sayings, ReadMarks marks) {
        this.sayings = sayings;
        this.marks = marks;
    }

    public long count(Player player, Place place) {
        var upto = marks.findById(where(player, place)).map(ReadMark::upto).orElse(0L);
        return sayings.unseen(place.key(), player.slug(), upto);
    }

    /// What each of them has not looked at yet of their direct messages, by how they are written in addresses; whoever
    /// is not there has seen all.
    public Map<String, Long> direct(List<Player> people) {
        var places = people.stream().collect(
                Collectors.toMap(one -> new Place.Direct(one.slug()).key(), Player::slug));
        return sayings.unseenDirect(places.keySet()).stream()
                .collect(Collectors.toMap(one -> places.get(one.place()), Sayings.Unseen::count));
    }

    public synchronized void read(Player player, Place place, List<Saying> seen) {
        var newest = seen.stream().mapToLong(Saying::id).max();
        if (newest.isPresent()) {
            var mark = marks.findById(where(player, place))
                    .orElseGet(() -> new ReadMark(where(player, place)));
            if (mark.upto() < newest.getAsLong()) {
                mark.read(newest.getAsLong());
                marks.save(mark);
            }
        }
    }

    private static ReadMark.Where where(Player player, Place place) {
        return new ReadMark.Where(player.slug(), place.key());
    }
}
