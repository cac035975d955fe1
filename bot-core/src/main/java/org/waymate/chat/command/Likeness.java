package org.waymate.chat.command;

import java.text.Normalizer;
import java.util.Locale;

/// How near two words are, for people who mistype.
public final class Likeness {

    private Likeness() {}

    /// Lower case, without accents or spaces at the ends.
    public static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).strip();
    }

    /// Folded, and without punctuation: `St. John's` is `st johns`, `new_york` is `new york`.
    static String plain(String typed) {
        return folded(typed).replaceAll("['’.]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// The fewest letters to add, drop, change or swap with their neighbour that turn one word into the other.
    public static int distance(String one, String other) {
        var grid = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                grid[i][j] = i == 0 ? j : j == 0 ? i : step(one, other, grid, i, j);
            }
        }
        return grid[one.length()][other.length()];
    }

    private static int step(String one, String other, int[][] grid, int i, int j) {
        var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        var best = Math.min(grid[i - 1][j - 1] + change, Math.min(grid[i - 1][j], grid[i][j - 1]) + 1);
        var swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, grid[i - 2][j - 2] + 1) : best;
    }
}
