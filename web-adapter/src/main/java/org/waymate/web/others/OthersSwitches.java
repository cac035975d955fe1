package org.waymate.web.others;

import org.springframework.data.repository.CrudRepository;

interface OthersSwitches extends CrudRepository<OthersSwitch, Integer> {

    default boolean live() {
        return findById(OthersSwitch.ONLY).map(OthersSwitch::live).orElse(true);
    }

    default void turn(boolean on) {
        var row = findById(OthersSwitch.ONLY).orElseGet(() -> new OthersSwitch(on));
        row.turn(on);
        save(row);
    }
}
