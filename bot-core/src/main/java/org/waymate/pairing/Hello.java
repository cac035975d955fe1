package org.waymate.pairing;

/// The hellos that stand ready for a mentor.
enum Hello {
    FIRST, SECOND
}
