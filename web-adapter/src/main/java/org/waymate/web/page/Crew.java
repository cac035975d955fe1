package org.waymate.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymate.web.InPlayground;
import org.waymate.web.talk.Cast;
import org.waymate.web.talk.Player;
import org.waymate.web.talk.Unread;

/// Whom a visitor can be. Of hundreds the first in line are shown, or those whom the visitor looks for.
@Component
@InPlayground
final class Crew {

    /// With so many the demo of some thirty, and whom visitors add, stand there all.
    static final int MOST = 50;

    private final Cast cast;
    private final Unread unread;

    Crew(Cast cast, Unread unread) {
        this.cast = cast;
        this.unread = unread;
    }

    Pane.PeopleShown of(Player who, String find) {
        var called = cast.likeNamed(find, MOST);
        var seen = find.isBlank() && !isAmong(called, who)
                ? Stream.concat(Stream.of(who), called.stream().limit(MOST - 1)).toList()
                : called;
        var all = cast.count();
        return new Pane.PeopleShown(links(seen, who), find, all,
                (find.isBlank() ? all : cast.countLikeNamed(find)) - seen.size());
    }

    private static boolean isAmong(List<Player> people, Player who) {
        return people.stream().anyMatch(one -> one.slug().equals(who.slug()));
    }

    private List<Pane.Link> links(List<Player> people, Player who) {
        var fresh = unread.direct(people);
        return people.stream()
                .map(player -> new Pane.Link(player.slug(), player.name(),
                        Optional.ofNullable(fresh.get(player.slug())).orElse(0L),
                        player.slug().equals(who.slug())))
                .toList();
    }
}
