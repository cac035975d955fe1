package org.waymate.web.tour;

import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface TourStates extends CrudRepository<TourState, Integer> {

    default Optional<TourState> now() {
        return findById(TourState.ONLY);
    }

    default void stand(int step, Parts parts) {
        var row = now().orElseGet(() -> new TourState(step, parts));
        row.stand(step, parts);
        save(row);
    }
}
