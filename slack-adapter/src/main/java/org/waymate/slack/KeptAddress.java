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
            @Nullable String ts, int page, boolean replaces, @Nullable Written from) {

        static Written place(String kind, @Nullable String channel, @Nullable String url,
                @Nullable Written from) {
            return new Written("", kind, channel, url, null, ReturnAddress.ALONE, false, from);
        }

        Written with(String code) {
            return new Written(code, kind, channel, url, ts, page, replaces, from);
        }
    }

    String written() {
        return GSON.toJson(written(back).with(code));
    }

    private static Written written(ReturnAddress back) {
        return switch (back) {
            case ReturnAddress.Hook(var channel, var url, var page, var replaces) ->
                new Written("", "hook", channel, url, null, page, replaces, null);
            case ReturnAddress.Direct(var channel, var ts, var page) ->
                new Written("", "direct", channel, null, ts.orElse(null), page, false, null);
            case ReturnAddress.Among(var channel) -> Written.place("among", channel, null, null);
            case ReturnAddress.Home() -> Written.place("home", null, null, null);
            case ReturnAddress.Modal(var view, var from) ->
                Written.place("modal", null, view, from.map(KeptAddress::written).orElse(null));
        };
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
            case "modal" -> new ReturnAddress.Modal(url,
                    Optional.ofNullable(written.from()).map(KeptAddress::back));
            default -> new ReturnAddress.Home();
        };
    }
}
