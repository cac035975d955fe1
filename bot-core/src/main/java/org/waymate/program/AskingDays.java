package org.waymate.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// How many program days a mentor who is asked has to answer, and for how many I ask one mentor after another.
///
/// @param aMentor 1 to 5
/// @param inAll at least as many, at most 20
@Embeddable
public record AskingDays(@Column(name = "mentor_days") int aMentor,
        @Column(name = "request_days") int inAll) {

    public static final AskingDays USUAL = new AskingDays(2, 7);
}
