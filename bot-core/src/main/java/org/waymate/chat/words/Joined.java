package org.waymate.chat.words;

import com.ibm.icu.text.ConstrainedFieldPosition;
import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Locale;

/// Several in one sentence, as a language joins them: with "and", with "y", and with "e" before an i. The JDK's own
/// `java.text.ListFormat` always says "y".
final class Joined {

    private Joined() {}

    /// @param spoken how each sounds, which decides what stands between them
    /// @param written how each is written, in the same order
    static String of(List<String> spoken, List<String> written, Locale locale) {
        var whole = ListFormatter.getInstance(locale).formatToValue(spoken);
        var each = new ConstrainedFieldPosition();
        each.constrainField(ListFormatter.Field.ELEMENT);
        var joined = new StringBuilder();
        var from = 0;
        for (var one : written) {
            if (whole.nextPosition(each)) {
                joined.append(whole, from, each.getStart()).append(one);
                from = each.getLimit();
            }
        }
        return joined.append(whole, from, whole.length()).toString();
    }
}
