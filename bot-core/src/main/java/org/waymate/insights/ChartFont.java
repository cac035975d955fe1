package org.waymate.insights;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.Objects;

/// DejaVu Sans, which we bring along: a slim machine has no fonts, and another one has others.
final class ChartFont {

    private static final Font PLAIN = read();

    private ChartFont() {}

    static Font of(float size) {
        return PLAIN.deriveFont(size);
    }

    private static Font read() {
        try (var file = ChartFont.class.getResourceAsStream("font/DejaVuSans.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(file, "the font is packaged"));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The packaged font can't be read", e);
        }
    }
}
