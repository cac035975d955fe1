package org.waymate.slack;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a form carries in its `private_metadata` (at most 3,000 characters): what it asks, and where it was
/// opened, for the reply.
///
/// @param code the form's code
record KeptAddress(String code, ReturnAddress back) {

    private static final Gson GSON = new Gson();

    private record Written(String code, String kind, @Nullable String channel, @Nullable String url,
            @Nullable String ts, int page, boolean replaces) {}

    String written() {
        return GSON.toJson(switch (back) {
            case ReturnAddress.Hook(var channel, var url, var page, var replaces) ->
                new Written(code, "hook", channel, url, null, page, replaces);
            case ReturnAddress.Direct(var channel, var ts, var page) ->
                new Written(code, "direct", channel, null, ts.orElse(null), page, false);
            case ReturnAddress.Among(var channel) ->
                new Written(code, "among", channel, null, null, ReturnAddress.ALONE, false);
            case ReturnAddress.Home() ->
                new Written(code, "home", null, null, null, ReturnAddress.ALONE, false);
            case ReturnAddress.Modal(var view) ->
                new Written(code, "modal", null, view, null, ReturnAddress.ALONE, false);
        });
    }

    static Optional<KeptAddress> read(@Nullable String metadata) {
        try {
            return Optional.ofNullable(GSON.fromJson(metadata, Written.class))
                    .filter(written -> written.code() != null && written.kind() != null)
                    .map(written -> new KeptAddress(written.code(), back(written)));
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    private static ReturnAddress back(Written written) {
        var channel = Optional.ofNullable(written.channel()).orElse("");
        var url = Optional.ofNullable(written.url()).orElse("");
        return switch (written.kind()) {
            case "hook" -> new ReturnAddress.Hook(channel, url, written.page(), written.replaces());
            case "direct" ->
                new ReturnAddress.Direct(channel, Optional.ofNullable(written.ts()), written.page());
            case "among" -> new ReturnAddress.Among(channel);
            case "modal" -> new ReturnAddress.Modal(url);
            default -> new ReturnAddress.Home();
        };
    }
}
