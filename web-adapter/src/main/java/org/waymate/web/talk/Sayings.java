package org.waymate.web.talk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface Sayings extends CrudRepository<Saying, Long> {

    Optional<Saying> findBySendKey(String key);

    /// What one person sees at a place, the newest first.
    @Query("""
            select saying from Saying saying where saying.place = :place and saying.changed > :after
            and (saying.onlyFor is null or saying.onlyFor = :player) order by saying.id desc""")
    List<Saying> seen(String place, String player, long after, Limit atMost);

    @Query("""
            select count(saying) from Saying saying where saying.place = :place and saying.id > :after
            and (saying.onlyFor is null or saying.onlyFor = :player)
            and (saying.author is null or saying.author <> :player)""")
    long unseen(String place, String player, long after);

    record Unseen(String place, long count) {}

    /// Of direct messages, which have one reader.
    @Query("""
            select new org.waymate.web.talk.Sayings$Unseen(saying.place, count(saying)) from Saying saying
            where saying.place in :places and saying.author is null
            and saying.id > coalesce((select max(mark.upto) from ReadMark mark where mark.id.place = saying.place), 0)
            group by saying.place""")
    List<Unseen> unseenDirect(Collection<String> places);

    /// The places of two that have been opened.
    @Query("select distinct saying.place from Saying saying where saying.place like 'two-%' order by saying.place")
    List<String> placesOfTwo();

    @Query("select count(saying) from Saying saying where saying.place = :place and saying.html like :html")
    long alike(String place, String html);

    @Query("select coalesce(max(saying.changed), 0) from Saying saying")
    long lastChange();
}
