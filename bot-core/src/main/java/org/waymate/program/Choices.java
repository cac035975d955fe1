package org.waymate.program;

import java.util.List;
import org.waymate.chat.command.Phrasebook.Option;

/// Offers the things in the database that an answer of this id type may name.
public interface Choices<T> {

    Class<T> type();

    /// Those that fit what was typed, for this asker, likeliest first; all, when nothing was typed; one, when it
    /// is the id of one. An option's value is the id as [org.waymate.chat.command.ShortId] writes it.
    List<Option> matching(Asker who, String typed);
}
