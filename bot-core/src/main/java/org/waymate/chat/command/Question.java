package org.waymate.chat.command;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One thing that a command asks for.
///
/// @param name as typed and as Discord's option: lower case, dashed
/// @param asked whether a person can answer it; otherwise only a button brings it
/// @param required whether the command can't be done without it
/// @param several whether more than one answer may be given
/// @param inline whether it may be typed in the command's own line
public record Question(String name, Kind kind, boolean asked, boolean required, boolean several,
        boolean inline) {

    /// Whether it is answered by words of any number.
    boolean takesWords() {
        return !several && (kind instanceof Kind.Text || kind instanceof Kind.Zone);
    }

    /// The single answers among those that were typed: where several may be given, a comma parts them.
    public List<String> each(List<String> typed) {
        return typed.stream().flatMap(one -> several ? Arrays.stream(one.split(",")) : Stream.of(one))
                .map(String::strip).filter(one -> !one.isEmpty()).toList();
    }
}
