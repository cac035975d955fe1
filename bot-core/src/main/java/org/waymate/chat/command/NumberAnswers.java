package org.waymate.chat.command;

import java.math.BigInteger;
import java.util.Map;

/// Reads a whole number within its range.
final class NumberAnswers {

    private NumberAnswers() {}

    static Read read(String raw, Kind.WholeNumber kind) {
        var range = Map.of("min", kind.min(), "max", kind.max());
        try {
            var number = new BigInteger(raw.strip());
            return number.compareTo(BigInteger.valueOf(kind.min())) < 0
                    || number.compareTo(BigInteger.valueOf(kind.max())) > 0
                            ? new Read.Refused(Problem.of("number.range", range))
                            : new Read.Value(number.intValueExact());
        } catch (NumberFormatException e) {
            return new Read.Refused(Problem.of("number.unreadable", range));
        }
    }
}
