package org.waymate.insights;

/// A cell of a table that a spreadsheet will open.
final class Cell {

    /// What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), wide forms too.
    private static final String FORMULA = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private Cell() {}

    /// A leading apostrophe makes it text.
    static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
