package org.waymate.chat;

/// For a platform that is to be talked to over one line at a time, however many nodes share the database. Whichever
/// node has it keeps it, until it ends or is not heard of for some seconds.
public interface OneLine {

    /// Where there is no other node.
    OneLine OURS = (_, mine, lost) -> {
        mine.run();
        return () -> {};
    };

    /// @param name what all nodes call it, 1 to 40 characters
    /// @param mine run when this node has it; it returns soon, and may be run again after `lost`
    /// @param lost run when this node has it no more: it hears nothing new from then on
    Kept keep(String name, Runnable mine, Runnable lost);

    /// The wish to have it, from the beginning to the end of the program.
    interface Kept {

        /// At a clean end nobody has to wait for it. Neither of the two is run any more.
        void giveBack();
    }
}
