package org.waymate.web.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// First names of many languages, each with an initial that nobody's family name stands behind.
final class FictionalNames {

    private static final List<String> FIRST = List
            .of("""
                    Abena Ada Aino Akira Alba Aleks Amina Anouk Arjun Astrid Ayo Bahar Beatriz Bilal Birte Bogdan Camila Chidi
                    Chloé Ciara Dalia Dario Deniz Dina Ebba Edwin Elena Elías Emeka Esra Fatou Finn Flora Freya Gael Greta Habib
                    Hana Haruto Helga Ilse Imani Irena Isak Jamal Jana Jin Joana Kalinda Karim Keiko Kenji Lars Laila Lev Linh
                    Lucía Malik Marek Marta Mei Milan Moana Nadia Nia Nils Nuria Obi Olek Oona Paolo Petra Pilar Quang Rafa Rania
                    Ravi Rosa Sanna Selim Sofía Stellan Suki Tamar Tiago Uma Valeria Viggo Wanja Wen Xenia Yara Yusuf Zeynep
                    Zofia"""
                    .split("\\s+"));
    private static final String INITIALS = "BDKLRTV";

    private FictionalNames() {}

    /// Each first name with the first initial, then each with the next.
    static String number(int number) {
        return FIRST.get(number % FIRST.size()) + " " + INITIALS.charAt(number / FIRST.size()) + ".";
    }

    static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z]+", "-").replaceAll("-$", "");
    }
}
