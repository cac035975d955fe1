package org.waymate.web.clock;

import org.springframework.data.repository.CrudRepository;

interface KeptHands extends CrudRepository<ClockHands, Integer> {}
