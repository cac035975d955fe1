package org.waymate.web.talk;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface Players extends CrudRepository<Player, String> {

    List<Player> findAllByOrderByPlaceInLine();

    default Optional<Player> called(String slug) {
        return findById(slug);
    }

    default List<Player> inLine() {
        return findAllByOrderByPlaceInLine();
    }
}
