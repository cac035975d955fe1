package org.waymate.testing;

/// What something costs whoever does it: how often they touch the screen, and how many characters they type.
public final class Effort {

    private int taps;
    private int typed;

    /// To open a list and to choose from it are two.
    public void taps(int times) {
        taps += times;
    }

    /// Into a field that has to be touched first.
    public void types(String words) {
        taps(1);
        typed += words.length();
    }

    public int taps() {
        return taps;
    }

    public int typed() {
        return typed;
    }

    @Override
    public String toString() {
        return taps + " taps and " + typed + " characters";
    }
}
