package org.waymate.web.talk;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

interface Players extends CrudRepository<Player, String> {

    List<Player> findAllByOrderByPlaceInLine();

    Player findFirstByOrderByPlaceInLine();

    default Player first() {
        return findFirstByOrderByPlaceInLine();
    }

    /// @param word in small letters
    @Query("select player from Player player where lower(player.name) = :word or lower(player.slug) = :word"
            + " order by player.placeInLine")
    List<Player> known(String word, Limit atMost);

    /// @param beginning in small letters, with `!` before what `like` would read otherwise
    @Query("select player from Player player where lower(player.name) like :beginning escape '!'"
            + " or lower(player.name) like concat('% ', :beginning) escape '!' or player.slug like :beginning escape '!'"
            + " order by player.placeInLine")
    List<Player> likeNamed(String beginning, Limit atMost);

    @Query("select count(player) from Player player where lower(player.name) like :beginning escape '!'"
            + " or lower(player.name) like concat('% ', :beginning) escape '!' or player.slug like :beginning escape '!'")
    long countLikeNamed(String beginning);

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
