package org.waymate.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;

/// Which page of how many, in the number of a page's last component, which people don't see and Discord gives back
/// with the message. A message of one page bears none.
///
/// @param number from 0
record PageNumber(int number, int of) {

    /// Below the numbers of [DeliveryMark], and far above those that Discord gives by itself.
    private static final int OURS = 1 << 29;
    private static final int EIGHT_BITS = 0xFF;

    Page on(Page page) {
        if (of == 1) {
            return page;
        }
        var components = new ArrayList<>(page.components());
        components.set(components.size() - 1, components.getLast().withUniqueId(written()));
        return new Page(components);
    }

    static Optional<PageNumber> on(List<? extends MessageTopLevelComponent> components) {
        return components.isEmpty() ? Optional.empty() : read(components.getLast().getUniqueId());
    }

    private int written() {
        return OURS | Math.min(number, EIGHT_BITS) << 8 | Math.min(of, EIGHT_BITS);
    }

    private static Optional<PageNumber> read(int id) {
        return (id & ~(EIGHT_BITS << 8 | EIGHT_BITS)) == OURS
                ? Optional.of(new PageNumber(id >> 8 & EIGHT_BITS, id & EIGHT_BITS))
                : Optional.empty();
    }
}
