package org.waymate.slack;

import java.util.List;

/// What takes the place of a pressed message, and what follows it.
record Replacement(Page first, List<Page> more) {

    /// One page of a list is replaced by the same page of the new list: the others still stand there.
    static Replacement of(List<Page> pages, int pressed) {
        if (pressed == ReturnAddress.ALONE) {
            return new Replacement(pages.getFirst(), pages.subList(1, pages.size()));
        }
        return new Replacement(pages.get(pressed < pages.size() ? pressed : 0), List.of());
    }
}
