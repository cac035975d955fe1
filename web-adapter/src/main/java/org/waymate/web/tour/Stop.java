package org.waymate.web.tour;

import java.util.List;
import java.util.Optional;

/// Where the tour stands, as the page shows it.
///
/// @param step from 1; after the last one, one more
/// @param of how many steps there are
/// @param words what is to be seen and what comes next, in the visitor's language
/// @param address where that is to be seen
/// @param opens what is opened at once, as a selector of CSS
public record Stop(int step, int of, String words, String address, Optional<String> opens,
        List<Press> presses) {

    /// @param on what is pressed, as a selector of CSS
    public record Press(String on, Optional<String> beside, Optional<String> types) {}

    public boolean broken() {
        return step == TourState.BROKEN;
    }

    public boolean last() {
        return step > of;
    }
}
