package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymate.chat.command.Phrasebook;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Shapes;
import org.waymate.testing.CoreTest;

/// What people read is complete in both languages, fits where it is shown, and is said in their words.
@CoreTest
@TestInstance(Lifecycle.PER_CLASS)
class BundlesTest {

    static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.of("es"));

    private static final Pattern HOUSE_WORDS = Pattern.compile(
            "\\b(cadences?|cohorts?|occurrences?|deliver(y|ies)|enrol+ments?|unreachable|commonmark"
                    + "|cadencias?|cohortes?|ocurrencias?|entregas?|matriculaci(ón|ones)|inalcanzables?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /// The root's own name is chosen by who runs the bot: sentences say `{root}`.
    private static final Pattern ROOT = Pattern.compile("/mentor\\b");

    /// As only Spain speaks to several; the same sentences are read in Latin America.
    private static final Pattern TO_SEVERAL = Pattern.compile(
            "\\b(os|vosotr[oa]s|vuestr[oa]s?|\\p{L}+(áis|éis|steis))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    /// "y" before an i is "e": several names are one argument.
    private static final Pattern BETWEEN_TWO = Pattern.compile("\\} [yeou] \\{");

    private static final Pattern KEY = Pattern.compile("[a-z][\\w-]*(\\.[\\w-]+)+");

    @Autowired private Shapes shapes;
    @Autowired private Phrasebook phrasebook;

    @ParameterizedTest
    @MethodSource("all")
    void spanishSaysAllThatEnglishSays(WordsFile english) {
        var spanish = english.spanish();

        assertThat(spanish.sentences().keySet()).isEqualTo(english.sentences().keySet());
        english.sentences().forEach((key, sentence) -> assertThat(arguments(spanish.sentences().get(key)))
                .as("what fills %s", key).isEqualTo(arguments(sentence)));
    }

    @ParameterizedTest
    @MethodSource("both")
    void noKeyStandsTwice(WordsFile words) {
        assertThat(words.twice()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("both")
    void noSentenceUsesTheHousesOwnWords(WordsFile words) {
        assertThat(words.sentences()).allSatisfy((_, sentence) -> assertThat(sentence)
                .doesNotContainPattern(HOUSE_WORDS).doesNotContain("TODO").isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("both")
    void noSentenceNamesTheRootItself(WordsFile words) {
        assertThat(words.sentences())
                .allSatisfy((_, sentence) -> assertThat(sentence).doesNotContainPattern(ROOT));
    }

    @ParameterizedTest
    @MethodSource("all")
    void spanishSuitsBothSidesOfTheOcean(WordsFile english) {
        assertThat(english.spanish().sentences())
                .allSatisfy((_, sentence) -> assertThat(sentence).doesNotContainPattern(TO_SEVERAL));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatStandsBetweenTwoNamesIsLeftToTheirSound(WordsFile english) {
        assertThat(english.spanish().sentences())
                .allSatisfy((_, sentence) -> assertThat(sentence).doesNotContainPattern(BETWEEN_TWO));
    }

    @ParameterizedTest
    @MethodSource("both")
    void everySentenceCanBeRead(WordsFile words) {
        words.sentences().forEach((key, sentence) -> assertThatCode(() -> new MessageFormat(sentence))
                .as(key).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsSaidThatIsNotWritten(WordsFile english) {
        assertThat(english.sentences().keySet()).containsAll(english.said());
    }

    /// Where a room hands keys on in a way that isn't followed, they still look like its other keys.
    @ParameterizedTest
    @MethodSource("all")
    void whatLooksLikeAKeyIsOne(WordsFile english) {
        var keys = english.sentences().keySet();
        var firsts = keys.stream().filter(key -> key.contains(".")).map(BundlesTest::first).toList();

        assertThat(english.literals()).filteredOn(literal -> KEY.matcher(literal).matches())
                .filteredOn(literal -> firsts.contains(first(literal)))
                .allSatisfy(literal -> assertThat(keys).as(literal)
                        .anyMatch(key -> key.equals(literal) || key.startsWith(literal + ".")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whereOneConstantHasWordsAllHave(WordsFile english) {
        var keys = english.sentences().keySet();

        assertThat(keys).allSatisfy(key -> assertThat(keys).containsAll(english.constants(first(key)).stream()
                .map(constant -> first(key) + "." + constant).toList()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsWrittenThatIsNotSaid(WordsFile english) {
        var used = english.literals();
        var derived = derived(english.room());

        assertThat(english.sentences().keySet()).filteredOn(Predicate.not(derived::contains))
                .allSatisfy(
                        key -> assertThat(isSaid(key, used) || isConstant(key, english)).as(key).isTrue());
    }

    @ParameterizedTest
    @FieldSource("LOCALES")
    void everyCommandHasWordsThatFit(Locale locale) {
        shapes.all().forEach(shape -> {
            if (shape.path().isPresent()) {
                fits(shape, "does", phrasebook.does(shape, locale), 100);
            }
            if (shape.path().isPresent() || !shape.asked().isEmpty()) {
                fits(shape, "title", phrasebook.title(shape, locale), 24);
                shape.asked().forEach(question -> fits(shape, question, locale));
            }
        });
    }

    private void fits(Shape shape, Question question, Locale locale) {
        fits(shape, question.name(), phrasebook.label(shape, question, locale), 45);
        phrasebook.hint(shape, question, locale)
                .ifPresent(hint -> fits(shape, question.name() + ".hint", hint, 100));
        phrasebook.options(question, locale)
                .forEach(option -> fits(shape, question.name() + "=" + option.value(), option.label(), 75));
    }

    private static void fits(Shape shape, String what, String words, int most) {
        assertThat(words.codePointCount(0, words.length())).as("%s of %s: %s", what, shape.code(), words)
                .isBetween(1, most);
    }

    /// A key of several words may be put together where it is said: `"problem." + key`.
    private static boolean isSaid(String key, Set<String> literals) {
        return literals.contains(key) || Stream.iterate(key.indexOf('.') + 1, at -> at > 0,
                at -> key.indexOf('.', at) + 1)
                .anyMatch(at -> literals.contains(key.substring(0, at))
                        && literals.contains(key.substring(at)));
    }

    private static boolean isConstant(String key, WordsFile words) {
        return words.constants(first(key)).stream()
                .anyMatch(constant -> key.equals(first(key) + "." + constant));
    }

    private static String first(String key) {
        return key.split("\\.")[0];
    }

    /// The keys that follow from a room's commands.
    private Set<String> derived(String room) {
        var keys = new TreeSet<String>();
        shapes.all().stream().filter(shape -> shape.type().getPackageName().equals(room)).forEach(shape -> {
            var name = shape.type().getSimpleName();
            if (shape.path().isPresent()) {
                keys.add(name + ".does");
            }
            if (shape.path().isPresent() || !shape.asked().isEmpty()) {
                keys.addAll(List.of(name, name + ".readers"));
            }
            shape.asked().forEach(question -> keys.addAll(
                    List.of(name + "." + question.name(), name + "." + question.name() + ".hint")));
        });
        return keys;
    }

    private static Set<String> arguments(String sentence) {
        var pattern = new MessagePattern(sentence);
        var arguments = new TreeSet<String>();
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER) {
                arguments.add(pattern.getSubstring(part));
            }
        }
        return arguments;
    }

    static Stream<WordsFile> all() {
        return WordsFile.all();
    }

    static Stream<WordsFile> both() {
        return WordsFile.all().flatMap(english -> Stream.of(english, english.spanish()));
    }
}
