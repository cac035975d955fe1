package org.waymate.frontdesk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymate.frontdesk.JavaSource.Call;
import org.waymate.frontdesk.JavaSource.Method;

/// The keys that a room says: outright, or handed on through methods of its own, which may put a prefix
/// before them. Read from the sources as they are formatted here; what is put together in another way is not seen.
final class SaidKeys {

    private static final Pattern LITERAL = Pattern.compile("\"([\\w.-]+)\"");
    private static final Pattern PREFIXED = Pattern.compile("\"([\\w.-]+)\"\\s*\\+\\s*(\\w+)");

    /// An argument that is a key, or the end of one.
    ///
    /// @param type of ours that has the method; empty for the bundle's own
    private record Taker(String type, String method, int argument, String prefix) {}

    private final List<JavaSource> sources;
    private final Set<Taker> takers = new LinkedHashSet<>(
            Set.of(new Taker("", "say", 1, ""), new Taker("", "label", 1, ""),
                    new Taker("", "labelIfAny", 1, ""), new Taker("", "Problem", 1, "")));

    private SaidKeys(List<JavaSource> sources) {
        this.sources = sources;
    }

    static Set<String> of(List<JavaSource> sources) {
        var said = new SaidKeys(sources);
        while (said.takers.addAll(said.handingOn())) {
            // a method may hand on to one that hands on
        }
        return said.keys();
    }

    private Set<Taker> handingOn() {
        var found = new LinkedHashSet<Taker>();
        for (var source : sources) {
            for (var method : source.methods()) {
                method.calls().forEach(call -> takers(source, call).forEach(taker -> argument(call, taker)
                        .flatMap(given -> handedOn(source, method, given, taker)).ifPresent(found::add)));
            }
        }
        return found;
    }

    private static Optional<Taker> handedOn(JavaSource source, Method method, String given, Taker taker) {
        var prefixed = PREFIXED.matcher(given);
        var prefix = prefixed.matches() ? prefixed.group(1) : "";
        var at = method.parameters().indexOf(prefixed.matches() ? prefixed.group(2) : given);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Taker(source.type(), method.name(), at, taker.prefix() + prefix));
    }

    private Set<String> keys() {
        var keys = new TreeSet<String>();
        for (var source : sources) {
            for (var method : source.methods()) {
                method.calls().forEach(call -> takers(source, call).forEach(taker -> argument(call, taker)
                        .ifPresent(given -> literals(method, given)
                                .forEach(literal -> keys.add(taker.prefix() + literal)))));
            }
        }
        return keys;
    }

    private List<Taker> takers(JavaSource source, Call call) {
        return takers.stream().filter(taker -> taker.method().equals(call.method())
                && (taker.type().isEmpty()
                        ? !source.isPage() && !call.on().isEmpty()
                        : call.on().equals(taker.type()) || call.isOnAThing()
                                && (source.isPage() || source.type().equals(taker.type()))))
                .toList();
    }

    private static Optional<String> argument(Call call, Taker taker) {
        return call.arguments().stream().skip(taker.argument()).findFirst();
    }

    /// Of a choice between two all that may come of it; of a variable what it is made of.
    private static Set<String> literals(Method method, String given) {
        var expression = method.variable(given).orElse(given).replaceAll("\\([^()]*\\)", "");
        return expression.contains("+")
                ? Set.of()
                : LITERAL.matcher(expression).results().map(found -> found.group(1))
                        .collect(Collectors.toSet());
    }
}
