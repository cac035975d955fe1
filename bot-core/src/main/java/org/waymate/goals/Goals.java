package org.waymate.goals;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.waymate.program.EnrolmentId;

/// What people want to reach.
interface Goals extends Repository<Goal, GoalId> {

    Goal save(Goal goal);

    void delete(Goal goal);

    Optional<Goal> findById(GoalId id);

    List<Goal> findByWhoseOrderBySince(EnrolmentId whose);

    default List<Goal> open(EnrolmentId whose) {
        return findByWhoseOrderBySince(whose).stream().filter(Goal::isOpen).toList();
    }
}
