package org.waymate.web.demo;

/// How many people the demo has.
public enum DemoSize {
    /// Those whom the script names.
    THIRTY,
    /// With the crowds of the script, four hundred in all.
    HUNDREDS
}
