package org.waymate.bench;

/// One line of the table.
///
/// @param measured with its unit
/// @param ratio to what it is measured by, or the share of an aim that is not a ratio; a dash where there is none
/// @param aim in words; a dash where none was set
public record Line(String what, String measured, String ratio, String aim) {

    public static final String NONE = "–";

    public static Line of(String what, String measured) {
        return new Line(what, measured, NONE, NONE);
    }

    @Override
    public String toString() {
        return "| " + String.join(" | ", what, measured, ratio, aim) + " |";
    }
}
