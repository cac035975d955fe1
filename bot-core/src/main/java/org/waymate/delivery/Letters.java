package org.waymate.delivery;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// All kinds of messages, of all rooms.
@Component
class Letters {

    /// Asked for late, since the rooms that word letters write some as well.
    private final Supplier<Map<String, Letter>> byKind;

    Letters(ObjectProvider<Letter> letters) {
        this.byKind = SingletonSupplier.of(
                () -> letters.stream().collect(Collectors.toMap(Letter::kind, Function.identity())));
    }

    Letter of(Delivery delivery) {
        var kind = delivery.kind();
        return Optional.ofNullable(byKind.get().get(kind))
                .orElseThrow(() -> new IllegalStateException("No room words the kind " + kind));
    }

    Urgency urgency(Delivery delivery) {
        return of(delivery).urgency();
    }
}
