package org.waymate.slack;

import java.util.List;
import org.waymate.chat.command.Codec;
import org.waymate.chat.command.Shapes;
import org.waymate.slack.sample.SampleCommand;

/// The real codec over commands that only tests know.
final class Samples {

    static final Shapes SHAPES = Shapes.of(List.of(SampleCommand.class));
    static final Codec CODEC = new Codec(SHAPES);

    private Samples() {}
}
