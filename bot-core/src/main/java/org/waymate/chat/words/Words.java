package org.waymate.chat.words;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// The bundle that lies beside a feature: `words.properties` in its package, `words_es.properties` for
/// Spanish. Sentences are ICU MessageFormat with named arguments.
public final class Words {

    private static final String ROOT = "root";

    private final Bundle bundle;

    private Words(Bundle bundle) {
        this.bundle = bundle;
    }

    /// The words of the room that a class lives in.
    public static Words of(Class<?> inRoom) {
        return new Words(Bundle.beside(inRoom));
    }

    /// A sentence to show. Strings among the arguments are people's words and are escaped; a [Prose] is put
    /// in as it is; an [java.time.Instant] and a [java.time.LocalDate] are written for the reader; a [Mention] leads
    /// to the person where it can; several are joined as the language does, with an "and". `{root}` needs no argument: it is the word of the commands.
    ///
    /// @throws MissingResourceException when the bundle lacks the key: a bug that a test finds
    public Prose say(Here here, String key, Map<String, ?> arguments) {
        var reader = spoken(here);
        var written = new HashMap<String, Object>(Map.of(ROOT, here.root()));
        arguments.forEach((name, value) -> written.put(name, Argument.inProse(value, reader)));
        return new Prose(format(reader.locale(), key, written));
    }

    /// Those who come first, and how many more there are, to be joined in a sentence.
    public static List<Object> some(List<?> all, int most, IntFunction<Prose> more) {
        var first = all.stream().limit(most).map(Object.class::cast);
        var rest = all.size() > most ? Stream.<Object>of(more.apply(all.size() - most)) : Stream.empty();
        return Stream.concat(first, rest).toList();
    }

    public Prose say(Here here, String key) {
        return say(here, key, Map.of());
    }

    /// A label, hint or title: plain characters, no marks.
    public String label(Here here, String key, Map<String, ?> arguments) {
        var reader = spoken(here);
        var written = new HashMap<String, Object>(Map.of(ROOT, here.root()));
        arguments.forEach((name, value) -> written.put(name, Argument.plain(value, reader)));
        return format(reader.locale(), key, written);
    }

    public String label(Here here, String key) {
        return label(here, key, Map.of());
    }

    public String label(Locale locale, String key) {
        return format(bundle.spoken(locale), key, Map.of());
    }

    public Optional<String> labelIfAny(Locale locale, String key) {
        return bundle.sentence(locale, key).isPresent() ? Optional.of(label(locale, key)) : Optional.empty();
    }

    /// The reader as these words speak to them. Whose language has no words here reads English, its dates and
    /// plurals too.
    public Here spoken(Here here) {
        return here.reading(bundle.spoken(here.locale()));
    }

    public Set<String> keys(Locale locale) {
        return new TreeSet<>(bundle.sentences(locale).keySet());
    }

    private String format(Locale locale, String key, Map<String, Object> arguments) {
        var sentence = bundle.sentence(locale, key).orElseThrow(
                () -> new MissingResourceException("No words for " + key + " in " + bundle, bundle.toString(),
                        key));
        return new MessageFormat(sentence, locale).format(arguments);
    }
}
