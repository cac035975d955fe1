package org.waymate.web.demo;

import java.util.Optional;

/// How far the demo is.
///
/// @param making whether it is being made just now
/// @param trouble why it could not be made
public record Progress(boolean making, int done, int all, Optional<String> trouble) {

    public static final Progress NONE = new Progress(false, 0, 0, Optional.empty());

    static Progress failed(String why) {
        return new Progress(false, 0, 0, Optional.of(why));
    }
}
