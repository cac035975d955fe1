package org.waymate.discord.fake;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/// What Discord says to a request. The `via` header is always there: a 429 without it would be Cloudflare's.
public record Answer(int status, String body, Map<String, String> headers, @Nullable Fault fault) {

    static Answer ok(DataObject json) {
        return new Answer(200, json.toString(), Map.of(), null);
    }

    static Answer ok(DataArray json) {
        return new Answer(200, json.toString(), Map.of(), null);
    }

    static Answer empty() {
        return new Answer(204, "", Map.of(), null);
    }

    public static Answer error(int status, int code, String message) {
        return new Answer(status, DataObject.empty().put("code", code).put("message", message).toString(),
                Map.of(),
                null);
    }

    /// JDA reads Retry-After as whole seconds.
    public static Answer slower(int seconds) {
        var body = DataObject.empty().put("message", "You are being rate limited.")
                .put("retry_after", seconds)
                .put("global", false);
        return new Answer(429, body.toString(), Map.of("Retry-After", Integer.toString(seconds),
                "X-RateLimit-Scope", "user"), null);
    }

    /// As a proxy between us and Discord answers.
    public static Answer text(int status, String body) {
        return new Answer(status, body, Map.of(), null);
    }

    public static Answer cutOff() {
        return new Answer(200, "", Map.of(), Fault.CONNECTION_RESET_BY_PEER);
    }

    ResponseDefinition definition() {
        var response = new ResponseDefinitionBuilder().withStatus(status).withHeader("via", "1.1 google");
        headers.forEach(response::withHeader);
        if (fault != null) {
            return response.withFault(fault).build();
        }
        return (body.isEmpty()
                ? response
                : response.withHeader("Content-Type", "application/json").withBody(body))
                .build();
    }
}
