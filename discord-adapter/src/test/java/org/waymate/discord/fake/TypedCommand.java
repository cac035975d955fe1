package org.waymate.discord.fake;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// A line as a client understands it, by the commands that are registered: the name, and each further word as
/// the next option.
record TypedCommand(String name, List<DataObject> options) {

    static TypedCommand of(DataArray registered, String line) {
        var words = new ArrayList<>(List.of(line.substring(1).split(" ")));
        var name = words.removeFirst();
        var there = named(registered, name, line);
        while (isBranch(there)) {
            var next = words.removeFirst();
            name += " " + next;
            there = named(there.getArray("options"), next, line);
        }
        return new TypedCommand(name, options(there, words));
    }

    private static boolean isBranch(DataObject command) {
        return options(command).stream().anyMatch(option -> option.getInt("type") <= 2);
    }

    private static List<DataObject> options(DataObject command, List<String> words) {
        var given = new ArrayList<DataObject>();
        for (var option : options(command)) {
            if (!words.isEmpty()) {
                var word = words.removeFirst();
                given.add(Frames.option(option.getString("name"), option.getInt("type"),
                        word.equals("#general") ? Ids.CHANNEL : word));
            }
        }
        if (!words.isEmpty()) {
            throw new AssertionError("Discord knows no option for " + words);
        }
        return given;
    }

    private static List<DataObject> options(DataObject command) {
        return command.optArray("options").map(all -> all.stream(DataArray::getObject).toList())
                .orElseGet(List::of);
    }

    private static DataObject named(DataArray commands, String name, String line) {
        return commands.stream(DataArray::getObject).filter(one -> one.getString("name").equals(name))
                .findFirst().orElseThrow(() -> new AssertionError("Discord has no command " + line));
    }
}
