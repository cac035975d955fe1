package org.waymate.bench;

import java.util.List;

/// One thing that is measured.
public interface Part {

    /// By which `-Dbench.only` names it.
    String name();

    /// Whether it may be measured at the same time as others that wait too.
    default boolean mostlyWaits() {
        return false;
    }

    List<Line> measure() throws Exception;
}
