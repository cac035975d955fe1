package org.waymate.pairing;

import java.util.Map;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Prose;
import org.waymate.chat.words.Words;

/// What was brought back, and what could not be, in words.
public final class BroughtBackWords {

    private static final Words WORDS = Words.of(BroughtBackWords.class);

    private BroughtBackWords() {}

    public static Prose line(BroughtBack request, Here here) {
        return switch (request) {
            case BroughtBack.AsItWas(var mentee) ->
                WORDS.say(here, "back.as-it-was", Map.of("mentee", mentee));
            case BroughtBack.AskedAsBefore(var mentee, var mentor) ->
                WORDS.say(here, "back.asked", named(mentee, mentor));
            case BroughtBack.InsteadOf(var mentee, var mentor, var meanwhile) ->
                WORDS.say(here, "back.instead",
                        Map.of("mentee", mentee, "mentor", mentor, "meanwhile", meanwhile));
            case BroughtBack.HasAMentor(var mentee, var mentor) ->
                WORDS.say(here, "back.has-a-mentor", named(mentee, mentor));
            case BroughtBack.TakenBack(var mentee) ->
                WORDS.say(here, "back.taken-back", Map.of("mentee", mentee));
            case BroughtBack.GoesOn(var mentee, var mentor) ->
                WORDS.say(here, "back.goes-on", named(mentee, mentor));
        };
    }

    private static Map<String, Object> named(String mentee, String mentor) {
        return Map.of("mentee", mentee, "mentor", mentor);
    }
}
