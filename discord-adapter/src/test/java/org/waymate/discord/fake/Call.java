package org.waymate.discord.fake;

import java.util.List;
import net.dv8tion.jda.api.utils.data.DataObject;

/// One request that the bot made.
///
/// @param json its JSON; that of a list under `list`
/// @param files names of what was uploaded with it
public record Call(String method, String path, DataObject json, List<String> files) {

    boolean is(String otherMethod, String pathPattern) {
        return method.equals(otherMethod) && path.matches(pathPattern);
    }
}
