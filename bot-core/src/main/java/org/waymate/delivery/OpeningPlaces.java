package org.waymate.delivery;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.waymate.chat.Opened;
import org.waymate.chat.place.AccountRef;
import org.waymate.chat.place.ChannelRef;

/// Opens a place for people who are on one platform. It waits for the platform, so it is asked [Afterwards], outside any
/// transaction.
@Component
public class OpeningPlaces {

    private final Platforms platforms;
    private final Transactions transactions;

    OpeningPlaces(Platforms platforms, Transactions transactions) {
        this.platforms = platforms;
        this.transactions = transactions;
    }

    /// @param then writes down what came of it, in a transaction of its own
    public <T> T open(List<AccountRef> people, Optional<ChannelRef> under, String title,
            Function<Opened, T> then) {
        var opened = platforms.open(people, under, title);
        return transactions.run(() -> then.apply(opened));
    }
}
