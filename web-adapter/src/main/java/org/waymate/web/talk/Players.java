package org.waymate.web.talk;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

interface Players extends CrudRepository<Player, String> {

    List<Player> findAllByOrderByPlaceInLine();

    default Optional<Player> called(String slug) {
        return findById(slug);
    }

    default List<Player> inLine() {
        return findAllByOrderByPlaceInLine();
    }

    /// Two clicks of a visitor may say it at once.
    @Transactional
    @Modifying
    @Query("update Player player set player.played = :played, player.version = player.version + 1"
            + " where player.slug = :slug and player.played <> :played")
    void play(String slug, boolean played);
}
