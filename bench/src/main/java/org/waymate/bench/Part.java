package org.waymate.bench;

import java.util.List;

/// One thing that is measured.
public interface Part {

    /// By which `-Dbench.only` names it.
    String name();

    List<Line> measure() throws Exception;
}
