package org.waymate.delivery;

/// What becomes of a kind of message that may or may not have arrived. Where a look can tell, it is looked for in any
/// case; this is for where none can.
public enum InDoubt {

    /// It is said once more: twice is a little odd, and its buttons count once all the same. Then a person has to look.
    ONCE_MORE(1),
    /// It is not said again, since many would read it twice: a person has to look.
    AT_MOST_ONCE(0),
    /// It is said until somebody has surely heard.
    AT_LEAST_ONCE(5);

    private final int more;

    InDoubt(int more) {
        this.more = more;
    }

    /// @param already so often it was said again
    /// @param looked whether it was looked for as often as makes sense, and nobody answered
    boolean saysAgain(int already, boolean looked) {
        return already < more && (!looked || this == AT_LEAST_ONCE);
    }
}
