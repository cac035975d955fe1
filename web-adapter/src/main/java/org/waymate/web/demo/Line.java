package org.waymate.web.demo;

/// @param number in the script, for whoever has to mend it
record Line(int number, Cue cue) {}
