package org.waymate.web.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.waymate.web.PlayingAlone;

/// The script that the program comes with; without one the playground starts empty.
@Component
@PlayingAlone
class DemoScript {

    private final Resource resource;

    DemoScript(@Value("${waymate.playground.demo:classpath:playground/demo.txt}") Resource resource) {
        this.resource = resource;
    }

    List<Line> lines(DemoSize size) {
        return size == DemoSize.HUNDREDS ? Script.readCrowded(text()) : Script.read(text());
    }

    private String text() {
        try {
            return resource.exists() ? resource.getContentAsString(StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the script of the demo", e);
        }
    }
}
