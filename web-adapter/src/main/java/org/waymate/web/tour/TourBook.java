package org.waymate.web.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.waymate.web.PlayingAlone;
import tools.jackson.databind.json.JsonMapper;

/// The tour that the program comes with; without one none is offered.
@Component
@PlayingAlone
class TourBook {

    private final Resource resource;

    TourBook(@Value("${waymate.playground.tour:classpath:playground/tour.json}") Resource resource) {
        this.resource = resource;
    }

    Optional<Tour> tour() {
        if (!resource.exists()) {
            return Optional.empty();
        }
        try (var json = resource.getInputStream()) {
            return Optional.of(new JsonMapper().readValue(json, Tour.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the tour", e);
        }
    }
}
