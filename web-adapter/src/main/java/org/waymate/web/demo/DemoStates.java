package org.waymate.web.demo;

import org.springframework.data.repository.CrudRepository;

interface DemoStates extends CrudRepository<DemoState, Integer> {

    default boolean begun() {
        return findById(DemoState.ONLY).map(DemoState::begun).orElse(false);
    }

    /// Of the demo that was being made when the program ended.
    default DemoSize size() {
        return findById(DemoState.ONLY).map(DemoState::size).orElse(DemoSize.THIRTY);
    }

    default boolean made() {
        return findById(DemoState.ONLY).map(DemoState::made).orElse(false);
    }

    default void become(DemoState.State state) {
        var row = findById(DemoState.ONLY).orElseGet(() -> new DemoState(state));
        row.become(state);
        save(row);
    }
}
