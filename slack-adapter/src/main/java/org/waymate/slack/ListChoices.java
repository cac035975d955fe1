package org.waymate.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.bolt.App;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymate.chat.Desk;
import org.waymate.chat.command.Phrasebook;

/// Hears what is typed into a list that only the database knows. The answer is the acknowledgement.
final class ListChoices {

    private static final Logger LOG = LoggerFactory.getLogger(ListChoices.class);
    private static final long SECONDS = 2;

    private final Desk desk;
    private final Visits visits;
    private final Executor work;

    ListChoices(Desk desk, Visits visits, Executor work) {
        this.desk = desk;
        this.visits = visits;
        this.work = work;
    }

    void listen(App app) {
        app.blockSuggestion(FieldRenderer.ANSWER, (request, context) -> {
            var options = options(request.getPayload()).stream().map(ListChoices::option).toList();
            return context.ack(BlockSuggestionResponse.builder().options(options).build());
        });
    }

    private List<Phrasebook.Option> options(BlockSuggestionPayload payload) {
        return Optional.ofNullable(payload.getView())
                .flatMap(view -> KeptAddress.read(view.getPrivateMetadata()))
                .map(kept -> matching(payload, kept)).orElse(List.of());
    }

    private List<Phrasebook.Option> matching(BlockSuggestionPayload payload, KeptAddress kept) {
        var visit = visits.now(new Arrival(payload.getView().getId(), payload.getTeam().getId(),
                payload.getUser().getId(), "", kept.back()));
        var typed = Optional.ofNullable(payload.getValue()).orElse("");
        return CompletableFuture
                .supplyAsync(() -> desk.options(visit, kept.code(), payload.getBlockId(), typed), work)
                .orTimeout(SECONDS, TimeUnit.SECONDS).exceptionally(problem -> {
                    LOG.warn("A list stays empty: {}", problem.toString());
                    return List.of();
                }).join();
    }

    private static Option option(Phrasebook.Option option) {
        return Option.builder().text(Buttons.plain(option.label())).value(option.value()).build();
    }
}
